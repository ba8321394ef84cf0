import { CSSResult, type ReactiveControllerHost } from 'lit';

/**
 * Loads a part of an element when it is first asked for, and renders the host again when it has come. A part may
 * export `styles`, which the host then wears. Without a part that cannot be loaded, the host does as well as it can.
 */
export class LazyPart<P extends object> {
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
    const styles = 'styles' in part ? part.styles : undefined;
    const sheet = styles instanceof CSSResult ? styles.styleSheet : undefined;
    const root = this.#host.shadowRoot;
    if (sheet && root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.#part = part;
    this.hasFailed = false;
    this.#host.requestUpdate();
    return part;
  }
}
