import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { type Initiative, initiativeSchema } from '../../../../src/contract/index.ts';
import type { Database } from '../../db/database.ts';

/** An initiative, and whether there are lists of its members and events, and a checklist. */
export interface StoredInitiative {
  readonly initiative: Initiative;
  readonly hasMembers: boolean;
  readonly hasEvents: boolean;
  readonly hasChecklist: boolean;
}

/** All initiatives in the order of their ids. */
export async function findInitiatives(db: Database): Promise<readonly StoredInitiative[]> {
  const rows = await db
    .selectFrom('initiatives')
    .leftJoin('checklists', 'checklists.initiative', 'initiatives.id')
    .select(['initiatives.body', 'members_as_of', 'events_as_of', 'checklists.as_of'])
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    initiative: parseInitiative(row.body),
    hasMembers: row.members_as_of !== null,
    hasEvents: row.events_as_of !== null,
    hasChecklist: row.as_of !== null,
  }));
}

/** One initiative; `undefined` when there is none with this id. */
export async function findInitiative(db: Database, id: string): Promise<Initiative | undefined> {
  const row = await db.selectFrom('initiatives').select('body').where('id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : parseInitiative(row.body);
}

/** Reads the text of an initiative. */
export function parseInitiative(body: string): Initiative {
  const value: unknown = JSON.parse(body);
  return z.parse(initiativeSchema, value);
}

/** Stores an initiative, new or changed; its members and events stay. */
export async function saveInitiative(db: Database, initiative: Initiative): Promise<void> {
  const row = { body: JSON.stringify(initiative), revision: randomUUID() };
  await db
    .insertInto('initiatives')
    .values({ id: initiative.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

/** Says that something of an initiative is other than before, so that no copy of the server goes on with what it knows. */
export async function touchInitiative(tx: Database, id: string): Promise<void> {
  await tx.updateTable('initiatives').set({ revision: randomUUID() }).where('id', '=', id).execute();
}
