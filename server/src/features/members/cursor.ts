import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { MemberColumns } from './columns.ts';
import { compareKeys, type Order } from './order.ts';

/** A place in a list: after this member. The keys say where it stood, should it be gone or renamed by then. */
interface Place {
  readonly id: string;
  readonly key: string;
  readonly nameKey: string;
}

/** Keys are cut so that a cursor stays below the 500 characters of the contract. */
const KEY_LENGTH = 36;

const cursorSchema = z.tuple([
  z.string().check(z.length(11)),
  z.string().check(z.maxLength(64)),
  z.string().check(z.maxLength(KEY_LENGTH)),
  z.string().check(z.maxLength(KEY_LENGTH)),
]);

const digestOf = (listing: string): string => createHash('sha256').update(listing).digest('base64url').slice(0, 11);

const placeOf = (columns: MemberColumns, order: Order, ordinal: number): Place => ({
  id: columns.ids[ordinal] ?? '',
  key: order.keyOf(ordinal).slice(0, KEY_LENGTH),
  nameKey: (columns.nameKeys[ordinal] ?? '').slice(0, KEY_LENGTH),
});

/**
 * A cursor that continues after a member.
 * @param listing the filter and the order in a canonical form; the cursor is good for no other
 */
export function encodeCursor(listing: string, columns: MemberColumns, order: Order, ordinal: number): string {
  const { id, key, nameKey } = placeOf(columns, order, ordinal);
  return Buffer.from(JSON.stringify([digestOf(listing), id, key, nameKey])).toString('base64url');
}

/** The position in the order's sequence at which a cursor continues; `undefined` for garbage and for a cursor of another listing. */
export function decodeCursor(
  cursor: string,
  listing: string,
  columns: MemberColumns,
  order: Order,
): number | undefined {
  const parsed = z.safeParse(cursorSchema, parseJson(Buffer.from(cursor, 'base64url').toString()));
  if (!parsed.success) return undefined;
  const [digest, id, key, nameKey] = parsed.data;
  if (digest !== digestOf(listing)) return undefined;
  return positionAfter(columns, order, { id, key, nameKey });
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/** Keyset paging: the first position whose member comes after the place, found by halving. */
function positionAfter(columns: MemberColumns, order: Order, place: Place): number {
  const known = columns.ordinalOfId(place.id);
  const exact = known !== undefined && isSamePlace(placeOf(columns, order, known), place) ? known : undefined;
  let low = 0;
  let high = columns.size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const ordinal = order.sequence[middle] ?? 0;
    const comesAfter =
      exact === undefined
        ? comparePlaces(placeOf(columns, order, ordinal), place, order.descending) > 0
        : (compareKeys(order.keyOf(ordinal), order.keyOf(exact), order.descending) || ordinal - exact) > 0;
    if (comesAfter) high = middle;
    else low = middle + 1;
  }
  return low;
}

const isSamePlace = (a: Place, b: Place): boolean => a.id === b.id && a.key === b.key && a.nameKey === b.nameKey;

const comparePlaces = (a: Place, b: Place, descending: boolean): number =>
  compareKeys(a.key, b.key, descending) || compare(a.nameKey, b.nameKey) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
