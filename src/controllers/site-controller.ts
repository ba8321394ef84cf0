import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Site, siteContext } from '../context/site-context.ts';

/** A consumer of the page's `<klima-site>`, whichever of the two is defined first. */
export class SiteController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #consumer: ContextConsumer<typeof siteContext, ReactiveControllerHost & HTMLElement>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#consumer = new ContextConsumer(host, { context: siteContext, subscribe: true });
    host.addController(this);
  }

  /** What the nearest provider says; `undefined` without one. */
  get site(): Site | undefined {
    return this.#consumer.value;
  }

  /** Whether a provider is around that has not come to life yet. */
  get isPending(): boolean {
    return this.site === undefined && this.#host.closest('klima-site:not(:defined)') !== null;
  }

  hostConnected(): void {
    document.addEventListener('context-provider', this.#handleProvider);
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#handleProvider);
  }

  // A provider that is upgraded after its widgets says so; asking again is all it takes.
  readonly #handleProvider = (): void => {
    if (this.site === undefined) this.#consumer.hostConnected();
  };
}
