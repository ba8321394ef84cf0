import type { Database } from '../../db/database.ts';

/** Addresses of staff by their ids, also of those whose access has ended. */
export async function findStaffEmails(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('staff').select(['id', 'email']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, email }) => [id, email]));
}
