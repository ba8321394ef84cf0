import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Scope } from '../../../../src/contract/index.ts';
import type { Database } from '../../db/database.ts';
import { parseScope, scopeToText } from './scope-text.ts';
import type { StaffTable } from './table.ts';

/** Somebody who may work with one scope. Who may work with several is there once for each. */
export interface Staff {
  readonly id: string;
  readonly email: string;
  readonly scope: Scope;
  readonly createdAt: string;
}

/** Addresses are compared in lower case: people write their own in more than one way. */
const addressOf = (email: string): string => email.trim().toLowerCase();

/** Lets an address work with a scope; also when it could before, or could once. Returns who that is. */
export async function addStaff(db: Database, email: string, scope: Scope, now: Date): Promise<Staff> {
  const row = await db
    .insertInto('staff')
    .values({
      id: randomUUID(),
      email: addressOf(email),
      scope: scopeToText(scope),
      created_at: now.toISOString(),
      revoked_at: null,
    })
    .onConflict((conflict) => conflict.columns(['email', 'scope']).doUpdateSet({ revoked_at: null }))
    .returningAll()
    .executeTakeFirstOrThrow();
  return rowToStaff(row);
}

/** Ends the access of an address everywhere, at once: its links and sessions go. Returns whose access ended. */
export async function revokeStaff(db: Database, email: string, now: Date): Promise<readonly Staff[]> {
  const rows = await db
    .updateTable('staff')
    .set({ revoked_at: now.toISOString() })
    .where('email', '=', addressOf(email))
    .where('revoked_at', 'is', null)
    .returningAll()
    .execute();
  for (const { id } of rows) {
    await db.deleteFrom('access_links').where('staff', '=', id).execute();
    await db.deleteFrom('sessions').where('staff', '=', id).execute();
  }
  return rows.map(rowToStaff);
}

/** Everybody who has access, in the order of their addresses. */
export async function listStaff(db: Database): Promise<readonly Staff[]> {
  const rows = await db
    .selectFrom('staff')
    .selectAll()
    .where('revoked_at', 'is', null)
    .orderBy('email')
    .orderBy('scope')
    .execute();
  return rows.map(rowToStaff);
}

/** What an address has access to; empty when it is not known. */
export async function findStaff(db: Database, email: string): Promise<readonly Staff[]> {
  const rows = await db
    .selectFrom('staff')
    .selectAll()
    .where('email', '=', addressOf(email))
    .where('revoked_at', 'is', null)
    .orderBy('scope')
    .execute();
  return rows.map(rowToStaff);
}

/** Turns a row into what the rest of the server knows. */
export const rowToStaff = (row: Omit<Selectable<StaffTable>, 'revoked_at'>): Staff => ({
  id: row.id,
  email: row.email,
  scope: parseScope(row.scope),
  createdAt: row.created_at,
});
