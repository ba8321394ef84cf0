import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Member, Members } from '../../contract/index.ts';
import { safeUrl } from '../../templates/safe-url.ts';
import { currentMembers } from './directory-model.ts';

/** The browser's Trusted Types, where it has them. */
declare const trustedTypes:
  | {
      createPolicy(
        name: string,
        rules: { createScript(text: string): string },
      ): { createScript(text: string): unknown };
    }
  | undefined;

/** Members that a search engine is told of at most; more would weigh on every visitor. */
const LIMIT = 200;

/** Tells our script element from one of the page's. */
const MARK = 'data-klima-members';

/** The members as JSON-LD for search engines, in the light DOM for as long as the element is there. */
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

  /** Describes who takes part in a list, in place of what was described before. */
  describe(answer: Members): void {
    if (!this.#host.isConnected) return;
    this.#script?.remove();
    this.#script = createScript(toItemList(currentMembers(answer), document.baseURI));
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

const toItemList = (members: readonly Member[], baseUrl: string) => ({
  '@context': 'https://schema.org',
  '@type': 'ItemList',
  itemListElement: members.slice(0, LIMIT).map((member, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    item: {
      '@type': member.kind === 'municipality' ? 'GovernmentOrganization' : 'Organization',
      name: member.name,
      url: safeUrl(member.url, baseUrl),
      identifier: member.number,
    },
  })),
});
