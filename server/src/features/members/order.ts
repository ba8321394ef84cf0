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
  const ordinals = Uint32Array.from({ length: columns.size }, (_, ordinal) => ordinal);
  // Ordinals are alphabetical already, but for names without any letter or digit, which come last.
  const isSorted = sort === 'name' && columns.nameKeys[0] !== '';
  const sequence = isSorted ? ordinals : sortOrdinals(ordinals, keyOf, descending);
  return { sequence, keyOf, descending };
}

function sortOrdinals(ordinals: Uint32Array, keyOf: (ordinal: number) => string, descending: boolean): Uint32Array {
  const keys = Array.from(ordinals, keyOf);
  return ordinals.toSorted((a, b) => compareKeys(keys[a] ?? '', keys[b] ?? '', descending) || a - b);
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
