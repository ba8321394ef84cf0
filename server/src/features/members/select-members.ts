import {
  CURRENT_STATUSES,
  type Facet,
  FACETS,
  type Facets,
  type FacetValue,
  type MemberFilter,
} from '../../../../src/contract/index.ts';
import { isOnOrAfter } from '../../../../src/domain/index.ts';
import { type FacetColumn, facetColumns, type MemberColumns } from './columns.ts';

/** What a filter leaves. */
export interface ColumnSelection {
  /** 1 at the ordinal of every member that is left. */
  readonly mask: Uint8Array;
  readonly count: number;
  readonly facets: Facets;
}

interface Counter {
  readonly facet: Facet;
  readonly column: FacetColumn;
  /** By code, 1 where the value is chosen; absent where nothing is chosen. */
  readonly chosen?: Uint8Array;
  readonly counts: Uint32Array;
}

/**
 * Filters the columns and counts facets, with the outcome of `selectMembers` in the domain. It goes through the members
 * once per facet rather than through the facets once per member: ten times as fast, since it reads one column at a time.
 * @param matches rows that the search found; absent when nothing was searched for
 */
export function selectOrdinals(columns: MemberColumns, filter: MemberFilter, matches?: Uint32Array): ColumnSelection {
  const counters = facetColumns(columns).map(([facet, column]) => createCounter(facet, column, filter));
  const searched = matches === undefined ? allOrdinals(columns.size) : columns.ordinalsOfRows(matches);
  const candidates = filter.since === undefined ? searched : searched.filter(sinceTest(columns, filter.since));
  const misses = findMisses(candidates, counters);
  const kept = pick(candidates, misses, NONE);
  const mask = new Uint8Array(columns.size);
  for (let at = 0, end = kept.length; at < end; at++) mask[kept[at] ?? 0] = 1;
  for (const [index, counter] of counters.entries()) {
    countValues(counter, kept);
    if (counter.chosen) countValues(counter, pick(candidates, misses, index + 1));
  }
  return { mask, count: kept.length, facets: toFacets(counters) };
}

function allOrdinals(size: number): Uint32Array {
  const ordinals = new Uint32Array(size);
  for (let ordinal = 0; ordinal < size; ordinal++) ordinals[ordinal] = ordinal;
  return ordinals;
}

/** In what {@link findMisses} returns: no facet was missed, or more than one. */
const [NONE, SEVERAL] = [0, 255];

/** For each candidate the facet whose choice leaves it out, as its place from 1; {@link NONE} or {@link SEVERAL}. */
function findMisses(candidates: Uint32Array, counters: readonly Counter[]): Uint8Array {
  const misses = new Uint8Array(candidates.length);
  for (const [index, { chosen, column }] of counters.entries()) {
    if (chosen === undefined) continue;
    const { codes } = column;
    for (let at = 0; at < candidates.length; at++) {
      if (chosen[codes[candidates[at] ?? 0] ?? 0] === 1) continue;
      misses[at] = misses[at] === NONE ? index + 1 : SEVERAL;
    }
  }
  return misses;
}

/** The candidates that missed this and nothing else. */
function pick(candidates: Uint32Array, misses: Uint8Array, missed: number): Uint32Array {
  const picked = new Uint32Array(candidates.length);
  let count = 0;
  for (let at = 0; at < candidates.length; at++) {
    if (misses[at] === missed) picked[count++] = candidates[at] ?? 0;
  }
  return picked.subarray(0, count);
}

function createCounter(facet: Facet, column: FacetColumn, filter: MemberFilter): Counter {
  const counts = new Uint32Array(column.values.length + 1);
  const wanted: readonly string[] = filter[facet] ?? (facet === 'status' ? CURRENT_STATUSES : []);
  if (wanted.length === 0) return { facet, column, counts };
  const chosen = Uint8Array.from(['', ...column.values], (value, code) => (code > 0 && wanted.includes(value) ? 1 : 0));
  return { facet, column, counts, chosen };
}

function countValues({ column, counts }: Counter, ordinals: Uint32Array): void {
  const { codes } = column;
  for (let at = 0, end = ordinals.length; at < end; at++) {
    const code = codes[ordinals[at] ?? 0] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
}

/** Asks the domain once per date instead of once per member. */
function sinceTest({ sinces }: MemberColumns, from: string): (ordinal: number) => boolean {
  const known = new Map<string, boolean>();
  return (ordinal) => {
    const since = sinces[ordinal] ?? '';
    const answer = known.get(since) ?? isOnOrAfter(since, from);
    known.set(since, answer);
    return answer;
  };
}

function toFacets(counters: readonly Counter[]): Facets {
  const lists = new Map<Facet, FacetValue[]>();
  for (const { facet, column, counts } of counters) {
    const list = column.values.flatMap((value, index): FacetValue[] => {
      const title = column.titles.get(value);
      const count = counts[index + 1] ?? 0;
      return count === 0 ? [] : [{ value, count, ...(title !== undefined && { title }) }];
    });
    if (list.length > 0) lists.set(facet, list);
  }
  return Object.fromEntries(FACETS.flatMap((facet) => (lists.has(facet) ? [[facet, lists.get(facet)]] : [])));
}
