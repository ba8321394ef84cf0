import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The language of an element: the nearest `lang` up the tree and through shadow roots, followed while the page
 * lives. A language tag is reduced to its first subtag (`nn-NO` → `nn`); `no` is bokmål.
 */
export class LocaleController implements ReactiveController {
  language = 'nb';
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new MutationObserver(() => {
    this.#read();
  });

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
      if (!(root instanceof ShadowRoot)) break;
    }
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #read(): void {
    const subtag = (nearestLanguage(this.#host).split('-')[0] ?? '').trim().toLowerCase();
    const known = subtag !== 'no' && /^[a-z]{2,3}$/.test(subtag) ? subtag : 'nb';
    if (known === this.language) return;
    this.language = known;
    this.#host.requestUpdate();
  }
}

function nearestLanguage(element: Element): string {
  const found = element.closest('[lang]');
  if (found) return found.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : '';
}
