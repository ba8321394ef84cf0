import type { Database } from '../../db/database.ts';

/** How long a session is known after its end, so that whoever still types in it hears that it has ended. */
const REMEMBERED_MS = 24 * 60 * 60_000;

/** Deletes links and sessions whose time is over. A used link stays until then and opens nothing. */
export async function forgetExpired(db: Database, now: Date): Promise<void> {
  await db.deleteFrom('access_links').where('expires_at', '<=', now.toISOString()).execute();
  const before = new Date(now.getTime() - REMEMBERED_MS).toISOString();
  await db.deleteFrom('sessions').where('expires_at', '<=', before).execute();
}
