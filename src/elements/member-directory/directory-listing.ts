import type { MemberFilter } from '../../contract/index.ts';
import type { Sort } from '../../contract/vocabulary.ts';
import { type IndexedMember, selectMembers, sortMembers } from '../../domain/member-list.ts';
import type { Listing } from './directory-model.ts';
import type { FoundPages } from './paged-search.ts';

/** What a filter leaves of a list that is here as a whole. */
export function listWhole(indexed: readonly IndexedMember[], filter: MemberFilter, sort: Sort, shown: number): Listing {
  const { members, facets } = selectMembers(indexed, filter);
  return {
    members: sortMembers(members, sort)
      .slice(0, shown)
      .map(({ member }) => member),
    total: members.length,
    facets,
    hasMore: members.length > shown,
  };
}

/** What a server has found so far. */
export const listPages = ({ first, members, next }: FoundPages, isBusy: boolean): Listing => ({
  members,
  total: first.total ?? members.length,
  isCapped: first.totalIsCapped === true,
  facets: first.facets ?? {},
  hasMore: next !== undefined,
  isBusy,
});
