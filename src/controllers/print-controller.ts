import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells a host that the page is being put on paper, in time for it to render for paper. */
export class PrintController implements ReactiveController {
  isPrinting = false;
  readonly #host: ReactiveControllerHost;
  readonly #renderNow: () => void;
  readonly #media = typeof matchMedia === 'function' ? matchMedia('print') : undefined;

  /** @param renderNow renders the host at once: the browser does not wait for a microtask before it prints */
  constructor(host: ReactiveControllerHost, renderNow: () => void) {
    this.#host = host;
    this.#renderNow = renderNow;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#start);
    addEventListener('afterprint', this.#end);
    this.#media?.addEventListener('change', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#start);
    removeEventListener('afterprint', this.#end);
    this.#media?.removeEventListener('change', this.#follow);
  }

  readonly #start = (): void => this.#turn(true);
  readonly #end = (): void => this.#turn(false);
  readonly #follow = ({ matches }: MediaQueryListEvent): void => this.#turn(matches);

  #turn(isPrinting: boolean): void {
    if (this.isPrinting === isPrinting) return;
    this.isPrinting = isPrinting;
    this.#host.requestUpdate();
    this.#renderNow();
  }
}
