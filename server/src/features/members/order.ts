import { SIZE_BANDS, type Sort } from '../../../../src/contract/index.ts';
import type { MemberColumns } from './columns.ts';

/** The members of an initiative in one order. */
export interface Order {
  /** Ordinals in this order. */
  readonly sequence: Uint32Array;
  /** What the order compares first; empty for members that lack the field and therefore come last. */
  readonly keyOf: (ordinal: number) => string;
  readonly descending: boolean;
}

/** Puts all members in order, with the outcome of `sortMembers` in the domain. */
export function orderMembers(columns: MemberColumns, sort: Sort): Order {
  const descending = sort.startsWith('-');
  const keyOf = keyReader(columns, descending ? sort.slice(1) : sort);
  return { sequence: sequenceBy(columns.size, keyOf, descending), keyOf, descending };
}

/** Members with the same key stay together in alphabetical order, so that only the distinct keys are sorted. */
function sequenceBy(size: number, keyOf: (ordinal: number) => string, descending: boolean): Uint32Array {
  const groups = new Map<string, number[]>();
  for (let ordinal = 0; ordinal < size; ordinal++) {
    const key = keyOf(ordinal);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [ordinal]);
    else group.push(ordinal);
  }
  const sorted = [...groups].sort(([a], [b]) => compareKeys(a, b, descending));
  return new Uint32Array(sorted.flatMap(([, ordinals]) => ordinals));
}

/** Compares two keys of an order: empty ones last in both directions. */
export function compareKeys(a: string, b: string, descending: boolean): number {
  if (a === b) return 0;
  if (a === '') return 1;
  if (b === '') return -1;
  return a < b === descending ? 1 : -1;
}

function keyReader(columns: MemberColumns, field: string): (ordinal: number) => string {
  switch (field) {
    case 'since':
      return (ordinal) => columns.sinces[ordinal] ?? '';
    case 'municipality':
      return (ordinal) => columns.municipalityKeys[ordinal] ?? '';
    case 'tier':
      return (ordinal) => valueOf(columns, 'tier', ordinal) ?? '';
    case 'size':
      return (ordinal) => {
        const size = valueOf(columns, 'size', ordinal);
        return size === undefined ? '' : String(1 + SIZE_BANDS.findIndex((band) => band === size));
      };
    default:
      return (ordinal) => columns.nameKeys[ordinal] ?? '';
  }
}

function valueOf(columns: MemberColumns, facet: 'tier' | 'size', ordinal: number): string | undefined {
  const { codes, values } = columns.facets[facet];
  return values[(codes[ordinal] ?? 0) - 1];
}
