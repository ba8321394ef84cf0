import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MemberFilter, MembersQuery } from '../../contract/index.ts';
import { DEFAULT_LIMIT, MAX_LIMIT, MAX_QUERY_LENGTH, type Sort } from '../../contract/vocabulary.ts';
import { UrlState } from '../../controllers/url-state.ts';
import {
  type DirectoryChoice,
  type DirectoryPreset,
  choiceToValues,
  initialChoice,
  toFilter,
  toggleFacet,
  valuesToChoice,
} from './directory-choice.ts';
import { type PresetAttributes, toPreset } from './directory-preset.ts';

/** The attributes of the element that bear on what the reader may choose. */
export interface ReaderHost extends ReactiveControllerHost, PresetAttributes {
  readonly id: string;
  readonly initiative: string;
  readonly urlPrefix: string;
  readonly withoutUrl: boolean;
  readonly pageSize: number;
  readonly limit: number;
}

/** Lists hold more in the same room. */
const PAGE_FACTORS = { cards: 1, list: 2, table: 2, alphabet: 4 } as const;

/** What the reader has chosen to see, in step with the address of the page. */
export class DirectoryReader implements ReactiveController {
  choice: DirectoryChoice;
  preset: DirectoryPreset;
  isFilterOpen = false;
  brokenLogos: ReadonlySet<string> = new Set();
  /** Whether the reader waits to hear what a new choice gave. */
  isCurious = false;
  readonly #host: ReaderHost;
  readonly #url: UrlState;
  readonly #moved: () => void;
  #pages = 1;

  /** @param moved called before the choice changes because the reader went back or forward */
  constructor(host: ReaderHost, moved: () => void) {
    this.#host = host;
    this.#moved = moved;
    this.preset = toPreset(host, undefined);
    this.choice = initialChoice(this.preset);
    this.#url = new UrlState(
      host,
      () => host.urlPrefix || host.id || host.initiative || 'members',
      () => this.#readUrl(),
    );
    host.addController(this);
  }

  hostConnected(): void {
    this.follow(undefined);
    this.#readUrl();
  }

  /** Follows the editor's attributes; `asOf` is the date of the list once it is known. */
  follow(asOf: string | undefined): void {
    const { view, sort } = this.preset;
    this.preset = toPreset(this.#host, asOf);
    // A view or an order that the page has changed takes the place of the one it set before.
    this.choice = {
      ...this.choice,
      ...(this.choice.view === view && { view: this.preset.view }),
      ...(this.choice.sort === sort && { sort: this.preset.sort }),
    };
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

  /** Takes a new choice and writes it to the address, where Back undoes it if `push`. */
  choose(choice: DirectoryChoice, how: 'push' | 'replace' = 'push'): void {
    this.choice = choice;
    if (!this.#host.withoutUrl) this.#url.write(choiceToValues(choice, this.preset), how);
    this.#host.requestUpdate();
  }

  /** Takes a choice that gives another list. */
  select(choice: DirectoryChoice, how: 'push' | 'replace' = 'push'): void {
    this.#pages = 1;
    this.isCurious = true;
    this.choose(choice, how);
  }

  readonly search = (query: string): void =>
    this.select({ ...this.choice, query: query.slice(0, MAX_QUERY_LENGTH) }, 'replace');

  readonly toggleFacet = (facet: Parameters<typeof toggleFacet>[1], value: string): void =>
    this.select(toggleFacet(this.choice, facet, value));

  readonly clear = (): void => this.select({ ...this.choice, query: '', facets: {} });

  readonly toggleFilters = (): void => {
    this.isFilterOpen = !this.isFilterOpen;
    this.#host.requestUpdate();
  };

  readonly breakLogo = (id: string): void => {
    this.brokenLogos = new Set([...this.brokenLogos, id]);
    this.#host.requestUpdate();
  };

  /** Another page of what is here. */
  showMore(): void {
    this.#pages++;
    this.#host.requestUpdate();
  }

  /** The choice with a member's details open or closed. */
  withMember(member: string | undefined): DirectoryChoice {
    const { member: _, ...rest } = this.choice;
    return member === undefined ? rest : { ...rest, member };
  }

  hrefTo(member: string): string {
    return this.#url.hrefFor(choiceToValues(this.withMember(member), this.preset));
  }

  get #pageSize(): number {
    const { pageSize } = this.#host;
    const size = Number.isFinite(pageSize) ? Math.max(1, Math.round(pageSize)) : DEFAULT_LIMIT;
    return Math.min(MAX_LIMIT, size * PAGE_FACTORS[this.choice.view]);
  }

  #readUrl(): void {
    if (this.#host.withoutUrl) return;
    this.#moved();
    this.choice = valuesToChoice(this.#url.read(), this.preset);
    this.#host.requestUpdate();
  }
}
