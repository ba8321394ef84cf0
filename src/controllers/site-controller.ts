import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Site, siteContext } from '../context/site-context.ts';

/** A consumer of the page's `<klima-site>`, whichever of the two is defined first. */
export class SiteController implements ReactiveController {
  /** What the nearest provider says; `undefined` without one. */
  site: Site | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether a provider is around that has not come to life yet. */
  get isPending(): boolean {
    return this.site === undefined && this.#host.closest('klima-site:not(:defined)') !== null;
  }

  hostConnected(): void {
    document.addEventListener('context-provider', this.#handleProvider);
    this.#ask();
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#handleProvider);
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  #ask(): void {
    this.#host.dispatchEvent(new ContextEvent(siteContext, this.#host, this.#handleSite, true));
  }

  readonly #handleSite = (site: Site, unsubscribe?: () => void): void => {
    // Another provider has taken the place of the one before.
    if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    this.site = site;
    this.#host.requestUpdate();
  };

  // A provider that is upgraded after its widgets says so; asking again is all it takes.
  readonly #handleProvider = (): void => {
    if (this.site === undefined) this.#ask();
  };
}
