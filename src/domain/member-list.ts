import type { Facet, FacetValue, Facets, Member, MemberFilter } from '../contract/index.ts';
import { CURRENT_STATUSES, FACETS, SIZE_BANDS, type Sort } from '../contract/vocabulary.ts';
import { isOnOrAfter } from './date-order.ts';
import { facetTitleOf, facetValueOf } from './member-facets.ts';
import { matchesTokens, searchTokens, toHaystack } from './search-text.ts';
import { sortKey } from './sort-key.ts';

/** A member with what filtering and sorting need, computed once per list. */
export interface IndexedMember {
  readonly member: Member;
  readonly haystack: string;
  readonly key: string;
}

/** The texts of a member that a search looks in: name, number, municipality and description in every language. */
export const searchFieldsOf = ({ name, number, municipality, text }: Member): readonly string[] => [
  name,
  number ?? '',
  municipality?.name ?? '',
  ...(text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text)),
];

/** Prepares a whole list; a later member with an id that was there before is left out. */
export function indexMembers(members: readonly Member[]): readonly IndexedMember[] {
  const byId = new Map<string, IndexedMember>();
  for (const member of members) {
    if (byId.has(member.id)) continue;
    byId.set(member.id, toIndexed(member));
  }
  return [...byId.values()];
}

/** Folding texts is most of the work, so it waits until somebody searches. */
function toIndexed(member: Member): IndexedMember {
  let haystack: string | undefined;
  return {
    member,
    key: sortKey(member.name),
    get haystack() {
      return (haystack ??= toHaystack(searchFieldsOf(member)));
    },
  };
}

/** The members that a filter leaves, and how many each further choice would leave. */
export interface Selection {
  readonly members: readonly IndexedMember[];
  readonly facets: Facets;
}

/**
 * Filters a list and counts its facets in one pass. A facet is counted as if nothing were chosen in it, so that
 * its other values stay within reach. Without `status` only current members count.
 */
export function selectMembers(indexed: readonly IndexedMember[], filter: MemberFilter): Selection {
  const tokens = searchTokens(filter.query ?? '');
  const members: IndexedMember[] = [];
  const counts = new Map<Facet, Map<string, FacetValue>>();
  for (const item of indexed) {
    if (tokens.length > 0 && !matchesTokens(item.haystack, tokens)) continue;
    if (filter.since !== undefined && !isOnOrAfter(item.member.since ?? '', filter.since)) continue;
    const misses = FACETS.filter((facet) => !isChosen(item.member, facet, filter));
    if (misses.length === 0) members.push(item);
    if (misses.length > 1) continue;
    for (const facet of misses.length === 1 ? misses : FACETS) countValue(counts, item.member, facet);
  }
  return { members, facets: Object.fromEntries([...counts].map(([facet, values]) => [facet, [...values.values()]])) };
}

function isChosen(member: Member, facet: Facet, filter: MemberFilter): boolean {
  const chosen: readonly string[] | undefined = filter[facet] ?? (facet === 'status' ? CURRENT_STATUSES : undefined);
  if (chosen === undefined || chosen.length === 0) return true;
  const value = facetValueOf(member, facet);
  return value !== undefined && chosen.includes(value);
}

function countValue(counts: Map<Facet, Map<string, FacetValue>>, member: Member, facet: Facet): void {
  const value = facetValueOf(member, facet);
  if (value === undefined) return;
  const values = counts.get(facet) ?? new Map<string, FacetValue>();
  const title = facetTitleOf(member, facet);
  counts.set(facet, values);
  values.set(value, { value, count: (values.get(value)?.count ?? 0) + 1, ...(title && { title }) });
}

/** Members in order; equal ones by name, then by id. Those without the field come last in both directions. */
export function sortMembers(members: readonly IndexedMember[], sort: Sort): readonly IndexedMember[] {
  const descending = sort.startsWith('-');
  const field = descending ? sort.slice(1) : sort;
  const keys = new Map(members.map((item) => [item, fieldKey(item, field)]));
  return members.toSorted((a, b) => {
    const [x = '', y = ''] = [keys.get(a), keys.get(b)];
    if (x !== y) return x === '' ? 1 : y === '' ? -1 : x < y === descending ? 1 : -1;
    return compare(a.key, b.key) || compare(a.member.id, b.member.id);
  });
}

/** What a member is ordered by within a field; empty when it lacks the field. */
export function fieldKey({ member, key }: IndexedMember, field: string): string {
  switch (field) {
    case 'since':
      return member.since ?? '';
    case 'municipality':
      return sortKey(member.municipality?.name ?? '');
    case 'tier':
      return member.tier ?? '';
    case 'size':
      return member.size === undefined ? '' : String(1 + SIZE_BANDS.findIndex((band) => band === member.size));
    default:
      return key;
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
