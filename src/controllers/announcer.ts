import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long a message waits for a newer one, in ms: somebody who types hears one count, not ten. */
const DELAY = 700;
/** The host's shadow root has a slot of this name, visually hidden. */
const SLOT = 'klima-announcer';

/**
 * One polite live region for an element. It is a light-DOM child, because assistive technology follows live
 * regions in the document more reliably than in shadow roots, and it is there before there is anything to tell. Two
 * nodes take turns, so that the same words twice are heard twice.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #region: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // A clone of the element brings a region along.
    this.#region ??= this.#host.querySelector<HTMLElement>(`:scope > [slot=${SLOT}]`) ?? createRegion();
    this.#host.append(this.#region);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#region?.remove();
  }

  /** Says a message once nothing newer has come for a moment. */
  announce(message: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#turn = 1 - this.#turn;
      const nodes = this.#region?.children ?? [];
      for (const [index, node] of [...nodes].entries()) node.textContent = index === this.#turn ? message : '';
    }, DELAY);
  }
}

function createRegion(): HTMLElement {
  const region = document.createElement('div');
  region.slot = SLOT;
  region.role = 'status';
  region.append(document.createElement('span'), document.createElement('span'));
  return region;
}
