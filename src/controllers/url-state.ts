import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Prefixes in use, per document: two widgets on a page never write the same parameter. */
const claims = new WeakMap<Document, Map<string, UrlState>>();

/** Values of one widget, by parameter name without prefix. */
export type UrlValues = Readonly<Record<string, string>>;

/**
 * A part of the page's query string that belongs to one widget: `?nfk-sector=F&nfk-view=table`. All other
 * parameters and the fragment are left alone. Where the history cannot be written (a sandboxed frame), the state
 * simply stays out of the URL.
 */
export class UrlState implements ReactiveController {
  readonly #host: ReactiveControllerHost & Pick<Node, 'isConnected'>;
  readonly #names: readonly string[];
  readonly #wanted: () => string;
  readonly #changed: () => void;
  #prefix = '';

  /**
   * @param names the parameters that there are, without prefix; all others are somebody else's
   * @param wanted the prefix that the widget would like; it gets a number when another widget has it
   * @param changed called when the reader goes back or forward
   */
  constructor(
    host: ReactiveControllerHost & Pick<Node, 'isConnected'>,
    names: readonly string[],
    wanted: () => string,
    changed: () => void,
  ) {
    this.#host = host;
    this.#names = names;
    this.#wanted = wanted;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#changed);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#changed);
    claims.get(document)?.delete(this.#prefix);
    this.#prefix = '';
  }

  /** The values that the address holds now. */
  read(): UrlValues {
    const start = this.#claim();
    const parameters = new URLSearchParams(location.search);
    const found = this.#names.map((name) => [name, parameters.getAll(start + name).at(-1)] as const);
    return Object.fromEntries(found.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  }

  /** The page's address with these values of this widget, and everything else as it is. */
  hrefFor(values: UrlValues): string {
    const start = this.#claim();
    const url = new URL(location.href);
    for (const name of this.#names) url.searchParams.delete(start + name);
    for (const [name, value] of Object.entries(values)) url.searchParams.set(start + name, value);
    // Commas are legal in a query and far easier to read in a link than %2C.
    url.search = url.searchParams.toString().replaceAll('%2C', ',');
    return url.href;
  }

  /** Writes the values: `push` when Back should undo this step, `replace` while the reader is still typing. */
  write(values: UrlValues, how: 'push' | 'replace'): void {
    const href = this.hrefFor(values);
    if (href === location.href) return;
    try {
      history[`${how}State`](history.state, '', href);
    } catch {
      // An opaque origin has no history to write; the widget works without.
    }
  }

  #claim(): string {
    const taken = claims.get(document) ?? new Map<string, UrlState>();
    claims.set(document, taken);
    // Only who is on the page has a say in its address.
    if (!this.#host.isConnected) return `${this.#wanted()}-`;
    if (this.#prefix === '') {
      const wanted = this.#wanted();
      this.#prefix = wanted;
      for (let number = 2; taken.has(this.#prefix); number++) this.#prefix = `${wanted}${number}`;
      taken.set(this.#prefix, this);
    }
    return `${this.#prefix}-`;
  }
}
