import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The browser's Trusted Types, where it has them. */
declare const trustedTypes:
  | {
      createPolicy(
        name: string,
        rules: { createScript(text: string): string },
      ): { createScript(text: string): unknown };
    }
  | undefined;

/** Tells our script element from one of the page's. */
const MARK = 'data-klima-structured';

/** What an element shows, as JSON-LD for search engines, in the light DOM for as long as the element is there. */
export class StructuredData implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #script: HTMLScriptElement | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // A clone of the element brings a copy of what its original said.
    for (const copy of this.#host.querySelectorAll(`:scope > script[${MARK}]`)) copy.remove();
    if (this.#script) this.#host.append(this.#script);
  }

  hostDisconnected(): void {
    this.#script?.remove();
  }

  /** Describes what is shown now, in place of what was described before. */
  describe(data: object): void {
    if (!this.#host.isConnected) return;
    this.#script?.remove();
    this.#script = createScript(data);
    if (this.#script) this.#host.append(this.#script);
  }
}

/**
 * A script element that is data, not code. Where the page demands Trusted Types, its text needs a policy; the name is
 * the one that such a page has allowed for Lit anyway. A page that allows no second one goes without.
 */
function createScript(data: object): HTMLScriptElement | undefined {
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.setAttribute(MARK, '');
  try {
    const factory = typeof trustedTypes === 'undefined' ? undefined : trustedTypes;
    const policy = factory?.createPolicy('lit-html', { createScript: (safe) => safe });
    Reflect.set(script, 'text', policy?.createScript(text) ?? text);
  } catch {
    return undefined;
  }
  return script;
}
