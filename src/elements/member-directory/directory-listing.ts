import type { Facets, Member, MemberFilter } from '../../contract/index.ts';
import type { Facet, Sort } from '../../contract/vocabulary.ts';
import { selectMembers, sortMembers } from '../../domain/member-list.ts';
import { type DirectoryPreset, initialChoice, toFilter } from './directory-choice.ts';
import type { DirectoryList } from './directory-source.ts';

/** What is listed now. */
export interface Listing {
  /** The members that are shown. */
  readonly members: readonly Member[];
  /** All members that the filter leaves; capped when `isCapped`. */
  readonly total: number;
  readonly isCapped: boolean;
  readonly facets: Facets;
  readonly hasMore: boolean;
  readonly isBusy: boolean;
}

/** What is listed: of a whole list by filtering here, of a large one what the server has sent. */
export function toListing(
  list: DirectoryList,
  filter: MemberFilter,
  sort: Sort,
  shown: number,
  isBusy: boolean,
): Listing {
  if (list.kind === 'paged') {
    const { page, members, next } = list;
    const isCapped = page.totalIsCapped === true;
    const total = page.total ?? members.length;
    return { members, total, isCapped, facets: page.facets ?? {}, hasMore: next !== undefined, isBusy };
  }
  const { members, facets } = selectMembers(list.indexed, filter);
  return {
    members: sortMembers(members, sort)
      .slice(0, shown)
      .map(({ member }) => member),
    total: members.length,
    isCapped: false,
    facets,
    hasMore: members.length > shown,
    isBusy,
  };
}

/** The facets of a list before the reader has chosen anything; without a preset those of the whole list. */
export function facetsOf(list: DirectoryList, preset?: DirectoryPreset): Facets {
  if (list.kind === 'paged') return list.answer.facets ?? {};
  return selectMembers(list.indexed, preset ? toFilter(initialChoice(preset), preset) : {}).facets;
}

/** How many take part, for the strip on top. */
export interface Tally {
  readonly businesses: number;
  readonly municipalities: number;
  readonly partners: number;
}

/** Counts current members by what they are. */
export function tallyOf(facets: Facets): Tally {
  const count = (facet: Facet, keep: (value: string) => boolean): number =>
    (facets[facet] ?? []).reduce((sum, entry) => sum + (keep(entry.value) ? entry.count : 0), 0);
  return {
    businesses: count('kind', (kind) => kind !== 'municipality'),
    municipalities: count('kind', (kind) => kind === 'municipality'),
    partners: count('tier', (tier) => tier === 'partner'),
  };
}
