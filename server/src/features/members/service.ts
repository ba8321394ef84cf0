import { COMPLETE_LIMIT, DEFAULT_LIMIT, TOTAL_CAP } from '../../../../src/contract/index.ts';
import { searchTokens } from '../../../../src/domain/index.ts';
import type { Database } from '../../db/database.ts';
import { findMatchingRows } from '../../db/member-search.ts';
import type { Revisions } from '../../db/revisions.ts';
import { createByteCache } from '../../http/byte-cache.ts';
import { ProblemError } from '../../problem.ts';
import { type ColumnSet, createColumnStore } from './column-store.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { appliedOf, isNarrowed, listingOf, type ListQuery } from './list-query.ts';
import { findBodies, findBody } from './repository.ts';
import { type ColumnSelection, selectOrdinals } from './select-members.ts';

/** Rows of the members that a list query asks for, in order, with what the answer says about them. */
export interface ListedRows {
  readonly set: ColumnSet;
  readonly rows: readonly number[];
  readonly selection: ColumnSelection;
  readonly isFirst: boolean;
  readonly next?: string;
}

/** What the routes of the members ask for. Each ends in `not-found` where there is nothing. */
export interface MembersService {
  /** The JSON of a list: everything, or one page. */
  readonly readList: (initiative: string, list: ListQuery) => Promise<string>;
  /** The rows of a list without a limit, unless one was asked for: what a download holds. */
  readonly readRows: (initiative: string, list: ListQuery) => Promise<ListedRows>;
  /** The JSON of one member. */
  readonly readMember: (initiative: string, id: string) => Promise<string>;
}

/** Bytes of selections kept, so that later pages and other orders of a filter search no more. */
const SELECTION_BYTES = 32 * 1024 * 1024;
const FACET_BYTES = 40_000;

/** Creates the service over a database whose revisions are read by `revisions`. */
export function createMembersService(db: Database, revisions: () => Promise<Revisions>): MembersService {
  const columnsOf = createColumnStore(db);
  const selections = createByteCache<ColumnSelection>(SELECTION_BYTES);

  const openList = async (initiative: string): Promise<{ set: ColumnSet; revision: string }> => {
    const revision = (await revisions()).initiatives.get(initiative);
    if (revision === undefined) throw new ProblemError('not-found', { detail: 'There is no such initiative.' });
    const set = await columnsOf(initiative, revision);
    if (set === undefined) throw new ProblemError('not-found', { detail: 'This initiative has no list of members.' });
    return { set, revision };
  };

  const select = async (initiative: string, list: ListQuery, set: ColumnSet, revision: string) => {
    const key = `${revision} ${listingOf({ ...list, raw: { ...list.raw, sort: '' } })}`;
    const known = selections.get(key);
    if (known !== undefined) return known;
    const tokens = searchTokens(list.query.query ?? '');
    const matches = tokens.length === 0 ? undefined : await findMatchingRows(db, initiative, tokens);
    const selection = selectOrdinals(set.columns, list.query, matches);
    selections.set(key, selection, selection.mask.byteLength + FACET_BYTES);
    return selection;
  };

  const readPage = async (initiative: string, list: ListQuery, limit: number): Promise<ListedRows> => {
    const { set, revision } = await openList(initiative);
    const selection = await select(initiative, list, set, revision);
    const page = pageOf(set, selection, list, limit);
    return { set, selection, isFirst: list.query.cursor === undefined, ...page };
  };

  return {
    readList: async (initiative, list) => {
      const { set } = await openList(initiative);
      const { columns } = set;
      if (!isNarrowed(list) && columns.size <= COMPLETE_LIMIT) {
        const { sequence } = set.orderBy('name');
        return completeList(
          await findBodies(
            db,
            Array.from(sequence, (at) => columns.rows[at] ?? 0),
          ),
          set,
        );
      }
      const page = await readPage(initiative, list, list.query.limit ?? DEFAULT_LIMIT);
      return pagedList(await findBodies(db, page.rows), page, list);
    },
    readRows: (initiative, list) => readPage(initiative, list, list.query.limit ?? Infinity),
    readMember: async (initiative, id) => {
      const body = await findBody(db, initiative, id);
      if (body === undefined) throw new ProblemError('not-found', { detail: 'There is no such member.' });
      return body;
    },
  };
}

/** Walks the order from the cursor on and takes what the filter left. */
function pageOf({ columns, orderBy }: ColumnSet, { mask }: ColumnSelection, list: ListQuery, limit: number) {
  const listing = listingOf(list);
  const order = orderBy(list.sort);
  const { cursor } = list.query;
  const start = cursor === undefined ? 0 : decodeCursor(cursor, listing, columns, order);
  if (start === undefined) {
    const detail = 'The cursor is not one of this list. Begin again without it.';
    throw new ProblemError('invalid-request', { errors: [{ pointer: '/cursor', code: 'cursor.invalid', detail }] });
  }
  const rows: number[] = [];
  let last = 0;
  for (let position = start; position < columns.size; position++) {
    const ordinal = order.sequence[position] ?? 0;
    if (mask[ordinal] !== 1) continue;
    if (rows.length === limit) return { rows, next: encodeCursor(listing, columns, order, last) };
    rows.push(columns.rows[ordinal] ?? 0);
    last = ordinal;
  }
  return { rows };
}

function completeList(bodies: readonly string[], { description }: ColumnSet): string {
  return withMembers(bodies, { total: bodies.length, complete: true, ...description });
}

function pagedList(bodies: readonly string[], page: ListedRows, list: ListQuery): string {
  const { selection, set, isFirst, next } = page;
  const counts = isFirst && {
    total: Math.min(selection.count, TOTAL_CAP),
    ...(selection.count > TOTAL_CAP && { totalIsCapped: true }),
    facets: selection.facets,
  };
  return withMembers(bodies, {
    ...counts,
    complete: false,
    applied: appliedOf(list),
    ...(next !== undefined && { next }),
    ...set.description,
  });
}

/** Members are stored as the JSON that goes out: they are joined, not parsed and written again. */
const withMembers = (bodies: readonly string[], rest: object): string =>
  `{"members":[${bodies.join(',')}],${JSON.stringify(rest).slice(1)}`;
