import { setImmediate } from 'node:timers/promises';
import type { Selectable } from 'kysely';
import * as z from 'zod/mini';
import { type Member, memberSchema } from '../../../../src/contract/index.ts';
import type { Database } from '../../db/database.ts';
import { type ListDescription, parseDescription } from '../../db/list-description.ts';
import { numbersOf } from '../../db/numbers-of.ts';
import type { ListedMember } from './columns.ts';
import type { MembersTable } from './table.ts';

/** Members read at a time, so that a long list leaves room for other requests in between. */
const BATCH = 2000;

/** What is said about an initiative's list; `undefined` when there is no such initiative or no list. */
export async function findList(db: Database, initiative: string): Promise<ListDescription | undefined> {
  const row = await db
    .selectFrom('initiatives')
    .select(['members_as_of', 'members_source', 'members_licence'])
    .where('id', '=', initiative)
    .executeTakeFirst();
  return row && parseDescription(row.members_as_of, row.members_source, row.members_licence);
}

/** Every member of an initiative with what it is listed by, part by part. */
export async function* listMembers(db: Database, initiative: string): AsyncGenerator<readonly ListedMember[], void> {
  for (let after = -1; ;) {
    const rows = await db
      .selectFrom('members')
      .select(['row', 'id', 'name_key', 'municipality_key', 'since', 'section_title', 'municipality_name'])
      .select(['kind', 'tier', 'section', 'municipality', 'size', 'report', 'status'])
      .where('initiative', '=', initiative)
      .where('row', '>', after)
      .orderBy('row')
      .limit(BATCH)
      .execute();
    yield rows.map(rowToListed);
    const last = rows.at(-1);
    if (last === undefined || rows.length < BATCH) return;
    after = last.row;
    await setImmediate();
  }
}

type ListedRow = Omit<Selectable<MembersTable>, 'initiative' | 'body' | 'haystack'>;

const rowToListed = (row: ListedRow): ListedMember => ({
  row: row.row,
  id: row.id,
  nameKey: row.name_key,
  municipalityKey: row.municipality_key,
  since: row.since ?? '',
  sectionTitle: row.section_title,
  municipalityName: row.municipality_name,
  values: {
    kind: row.kind,
    tier: row.tier,
    sector: row.section,
    municipality: row.municipality,
    size: row.size,
    report: row.report,
    status: row.status,
  },
});

/** The JSON of members, in the order of their rows as asked for; one that is gone by now is left out. */
export async function findBodies(db: Database, rows: readonly number[]): Promise<readonly string[]> {
  const bodies = new Map<number, string>();
  for (let start = 0; start < rows.length; start += BATCH) {
    const found = await db
      .selectFrom('members')
      .select(['row', 'body'])
      .where('row', 'in', numbersOf(db, rows.slice(start, start + BATCH)))
      .execute();
    for (const { row, body } of found) bodies.set(row, body);
  }
  return rows.flatMap((row) => bodies.get(row) ?? []);
}

/** The JSON of one member; `undefined` when there is none. */
export async function findBody(db: Database, initiative: string, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('members')
    .select('body')
    .where('initiative', '=', initiative)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.body;
}

/** Every member of an initiative in the order of their ids. */
export async function findMembers(db: Database, initiative: string): Promise<readonly Member[]> {
  const rows = await db
    .selectFrom('members')
    .select('body')
    .where('initiative', '=', initiative)
    .orderBy('id')
    .execute();
  return rows.map(({ body }) => parseMember(body));
}

/** Reads the JSON of a member. */
export function parseMember(body: string): Member {
  const value: unknown = JSON.parse(body);
  return z.parse(memberSchema, value);
}
