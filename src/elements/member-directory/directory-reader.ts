import type { Facet, MemberFilter, MembersQuery } from '../../contract/index.ts';
import { DEFAULT_LIMIT, MAX_LIMIT, MAX_QUERY_LENGTH, type Sort } from '../../contract/vocabulary.ts';
import {
  type DirectoryChoice,
  type DirectoryPreset,
  initialChoice,
  toFilter,
  toggleFacet,
} from './directory-choice.ts';
import { type PresetAttributes, toPreset } from './directory-preset.ts';

/** The attributes of the element that bear on what the reader may choose. */
export interface ReaderAttributes extends PresetAttributes {
  readonly pageSize: number;
  readonly limit: number;
}

/** How a choice enters the history: `push` lets Back undo it, `replace` is for what is still being typed. */
export type HistoryStep = 'push' | 'replace';

/** Lists hold more in the same room. */
const PAGE_FACTORS = { cards: 1, list: 2, table: 2, alphabet: 4 } as const;

/** What the reader has chosen to see, within what the editor has decided. */
export class DirectoryReader {
  preset: DirectoryPreset;
  choice: DirectoryChoice;
  /** Whether the reader waits to hear what a new choice gave. */
  isCurious = false;
  readonly #host: ReaderAttributes;
  readonly #chosen: (step: HistoryStep) => void;
  #pages = 1;

  /** @param chosen told of every choice that the reader makes */
  constructor(host: ReaderAttributes, chosen: (step: HistoryStep) => void) {
    this.#host = host;
    this.#chosen = chosen;
    this.preset = toPreset(host, undefined);
    this.choice = initialChoice(this.preset);
  }

  /** Follows the editor's attributes; `asOf` is the date of the list once it is known. */
  follow(asOf: string | undefined): void {
    const { view, sort } = this.preset;
    this.preset = toPreset(this.#host, asOf);
    // A view or an order that the page has changed takes the place of the one it set before.
    if (this.choice.view === view) this.choice = { ...this.choice, view: this.preset.view };
    if (this.choice.sort === sort) this.choice = { ...this.choice, sort: this.preset.sort };
  }

  get filter(): MemberFilter {
    return toFilter(this.choice, this.preset);
  }

  get sort(): Sort {
    return this.choice.view === 'alphabet' ? 'name' : this.choice.sort;
  }

  /** How many members are shown now. */
  get shown(): number {
    return this.#host.limit > 0 ? this.#host.limit : this.#pageSize * this.#pages;
  }

  /** What a server is asked for; what is its default stays out, so that all widgets share the plain address. */
  get query(): MembersQuery {
    const limit = Math.min(MAX_LIMIT, this.#host.limit > 0 ? this.#host.limit : this.#pageSize);
    return {
      ...this.filter,
      ...(this.sort !== 'name' && { sort: this.sort }),
      ...(limit !== DEFAULT_LIMIT && { limit }),
    };
  }

  /** Takes a part of a choice. */
  choose(part: Partial<DirectoryChoice>, step: HistoryStep = 'push'): void {
    this.choice = { ...this.choice, ...part };
    this.#chosen(step);
  }

  /** Takes a part of a choice that gives another list, whose length the reader wants to hear. */
  select(part: Partial<DirectoryChoice>, step?: HistoryStep): void {
    this.#pages = 1;
    this.isCurious = true;
    this.choose(part, step);
  }

  search(query: string): void {
    this.select({ query: query.slice(0, MAX_QUERY_LENGTH) }, 'replace');
  }

  toggle(facet: Facet, value: string): void {
    this.select(toggleFacet(this.choice, facet, value));
  }

  readonly clear = (): void => this.select({ query: '', facets: {} });

  /** Another page of what is here. */
  showMore(): void {
    this.#pages++;
  }

  get #pageSize(): number {
    const size = Math.max(1, Math.round(this.#host.pageSize)) || DEFAULT_LIMIT;
    return Math.min(MAX_LIMIT, size * PAGE_FACTORS[this.choice.view]);
  }
}
