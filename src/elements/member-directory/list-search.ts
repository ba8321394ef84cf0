import { membersQueryString } from '../../api/members-query-string.ts';
import type { Facets, Member, MemberFilter, Members } from '../../contract/index.ts';
import { type IndexedMember, indexMembers, selectMembers } from '../../domain/member-list.ts';
import { initialChoice, toFilter } from './directory-choice.ts';
import { listPages, listWhole } from './directory-listing.ts';
import type { Listing } from './directory-model.ts';
import type { DirectoryReader } from './directory-reader.ts';
import { PagedSearch } from './paged-search.ts';
import type { ToolsHost } from './tools-host.ts';

/** Finds what the reader has chosen to see: in the page when the whole list is here, else on the server. */
export class ListSearch {
  readonly #host: ToolsHost;
  readonly #reader: DirectoryReader;
  readonly #paged: PagedSearch;
  readonly #facets = new Map<string, Facets>();
  #answer: Members | undefined;
  #listed: { readonly index: readonly IndexedMember[]; readonly asked: string; readonly listing: Listing } | undefined;
  #indexed: readonly IndexedMember[] = [];

  constructor(host: ToolsHost, reader: DirectoryReader) {
    this.#host = host;
    this.#reader = reader;
    this.#paged = new PagedSearch(host);
  }

  get failure() {
    return this.#paged.failure;
  }

  /** @param isAll lists everything that is here by name, as paper wants it */
  list(isAll = false): Listing {
    const { filter, sort, shown, query } = this.#reader;
    const answer = this.#host.answer();
    if (answer?.complete === false) return listPages(this.#paged.pagesFor(answer, query), this.#paged.isBusy);
    const [order, count] = isAll ? (['name', Infinity] as const) : [sort, shown];
    const asked = `${membersQueryString({ ...filter, sort: order })} ${count}`;
    const index = this.#index;
    // A render asks several times for the same list.
    if (this.#listed?.index !== index || this.#listed.asked !== asked) {
      this.#listed = { index, asked, listing: listWhole(index, filter, order, count) };
    }
    return this.#listed.listing;
  }

  /** Facets of what the editor's preset leaves. */
  get everybody(): Facets {
    const { preset } = this.#reader;
    const answer = this.#host.answer();
    if (answer?.complete === false) return answer.facets ?? {};
    return this.#facetsOf(toFilter(initialChoice(preset), preset));
  }

  /** Facets of the whole list, for the names of values that a choice has left nothing of. */
  get allFacets(): Facets {
    const answer = this.#host.answer();
    return answer?.complete === false ? (answer.facets ?? {}) : this.#facetsOf({});
  }

  /** Every member that the choice leaves; `undefined` when only the server knows. */
  get everyHit(): readonly Member[] | undefined {
    if (this.#host.answer()?.complete === false) return undefined;
    return listWhole(this.#index, this.#reader.filter, this.#reader.sort, Infinity).members;
  }

  async showMore(): Promise<void> {
    if (this.#host.answer()?.complete === false) return this.#paged.loadMore(this.#reader.query);
    this.#reader.showMore();
    this.#host.element.requestUpdate();
  }

  /** Folds every text by searching for anything, so that the first letter somebody types is as quick as the others. */
  prepare(): void {
    selectMembers(this.#index, { query: 'a' });
  }

  /** Facets of a choice that is not the reader's, once per answer. */
  #facetsOf(filter: MemberFilter): Facets {
    const asked = membersQueryString(filter);
    const index = this.#index;
    const facets = this.#facets.get(asked) ?? selectMembers(index, filter).facets;
    this.#facets.set(asked, facets);
    return facets;
  }

  /** The list made ready for searching, once per answer. */
  get #index(): readonly IndexedMember[] {
    const answer = this.#host.answer();
    if (answer !== this.#answer) {
      this.#indexed = indexMembers(answer?.members ?? []);
      this.#facets.clear();
    }
    this.#answer = answer;
    return this.#indexed;
  }
}
