import type { CSSResult, ReactiveControllerHost } from 'lit';

/** A part of an element that comes only when it is needed, with the styles that it brings. */
export interface Part {
  readonly styles?: CSSResult;
}

/**
 * Loads a part of an element when it is first asked for, and renders the host again when it has come. A part that
 * cannot be loaded is asked for again next time; meanwhile the host does without.
 */
export class LazyPart<P extends Part> {
  readonly #host: ReactiveControllerHost & Element;
  readonly #load: () => Promise<P>;
  /** Whether the last try to load it came to nothing. */
  hasFailed = false;
  #part: P | undefined;
  #coming: Promise<P | undefined> | undefined;

  constructor(host: ReactiveControllerHost & Element, load: () => Promise<P>) {
    this.#host = host;
    this.#load = load;
  }

  /** The part if it is here; asking starts the loading. */
  get value(): P | undefined {
    if (this.#part === undefined && !this.hasFailed) void this.whenLoaded();
    return this.#part;
  }

  /** The part once it is here; `undefined` when it could not be loaded. */
  whenLoaded(): Promise<P | undefined> {
    this.#coming ??= this.#load().then(
      (part) => this.#take(part),
      () => this.#fail(),
    );
    return this.#coming;
  }

  #fail(): undefined {
    this.#coming = undefined;
    this.hasFailed = true;
    this.#host.requestUpdate();
    return undefined;
  }

  #take(part: P): P {
    const sheet = part.styles?.styleSheet;
    const root = this.#host.shadowRoot;
    if (sheet && root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.#part = part;
    this.hasFailed = false;
    this.#host.requestUpdate();
    return part;
  }
}
