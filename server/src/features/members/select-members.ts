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
 * Filters the columns and counts facets, with the outcome of `selectMembers` in the domain.
 * @param matches rows that the search found; absent when nothing was searched for
 */
export function selectOrdinals(
  columns: MemberColumns,
  filter: MemberFilter,
  matches?: readonly number[],
): ColumnSelection {
  const counters = facetColumns(columns).map(([facet, column]) => createCounter(facet, column, filter));
  const narrowing = counters.flatMap((counter) => (counter.chosen ? [{ ...counter, chosen: counter.chosen }] : []));
  const isSince = sinceTest(columns, filter.since);
  const mask = new Uint8Array(columns.size);
  let count = 0;
  const visit = (ordinal: number): void => {
    if (!isSince(ordinal)) return;
    let missed: Counter | undefined;
    for (const counter of narrowing) {
      if (counter.chosen[counter.column.codes[ordinal] ?? 0] === 1) continue;
      if (missed !== undefined) return;
      missed = counter;
    }
    if (missed !== undefined) {
      countValue(missed, ordinal);
      return;
    }
    mask[ordinal] = 1;
    count++;
    for (const counter of counters) countValue(counter, ordinal);
  };
  if (matches === undefined) {
    for (let ordinal = 0; ordinal < columns.size; ordinal++) visit(ordinal);
  } else {
    for (const row of matches) {
      const ordinal = columns.ordinalOfRow(row);
      if (ordinal !== undefined) visit(ordinal);
    }
  }
  return { mask, count, facets: toFacets(counters) };
}

function createCounter(facet: Facet, column: FacetColumn, filter: MemberFilter): Counter {
  const counts = new Uint32Array(column.values.length + 1);
  const wanted: readonly string[] = filter[facet] ?? (facet === 'status' ? CURRENT_STATUSES : []);
  if (wanted.length === 0) return { facet, column, counts };
  const chosen = Uint8Array.from(['', ...column.values], (value, code) => (code > 0 && wanted.includes(value) ? 1 : 0));
  return { facet, column, counts, chosen };
}

function countValue({ column, counts }: Counter, ordinal: number): void {
  const code = column.codes[ordinal] ?? 0;
  counts[code] = (counts[code] ?? 0) + 1;
}

/** Asks the domain once per date instead of once per member. */
function sinceTest({ sinces }: MemberColumns, from: string | undefined): (ordinal: number) => boolean {
  if (from === undefined) return () => true;
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
