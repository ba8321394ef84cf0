import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Prefixes in use, per document: two widgets on a page never write the same parameter. */
const claims = new WeakMap<Document, Map<string, UrlState>>();

/** Values of one widget, by parameter name without prefix. */
export type UrlValues = Readonly<Record<string, string>>;

/** An address, and the values in it that are not this widget's. */
interface SplitAddress {
  /** Prefix and address that it was split from. */
  readonly of: string;
  readonly before: string;
  readonly others: string;
  /** The fragment with its `#`, if there is one. */
  readonly after: string;
}

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
  #address: SplitAddress | undefined;

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
    const { before, others, after } = this.#splitAddress(start);
    const own = new URLSearchParams(Object.entries(values).map(([name, value]) => [start + name, value]));
    const query = [others, String(own)].filter((part) => part !== '').join('&');
    // Commas are legal in a query and far easier to read in a link than %2C.
    return `${before}${query === '' ? '' : '?'}${query.replaceAll('%2C', ',')}${after}`;
  }

  /** The page's address without this widget's values; a list of links asks for it once per link. */
  #splitAddress(start: string): SplitAddress {
    const { href, search } = location;
    const of = start + href;
    if (this.#address?.of === of) return this.#address;
    const parameters = new URLSearchParams(search);
    for (const name of this.#names) parameters.delete(start + name);
    const [page = ''] = href.split('#');
    const [before = ''] = page.split('?');
    return (this.#address = { of, before, others: String(parameters), after: href.slice(page.length) });
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
