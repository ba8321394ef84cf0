import type { Database } from '../../db/database.ts';

/** Deletes links and sessions whose time is over. A used link stays until then and opens nothing. */
export async function forgetExpired(db: Database, now: Date): Promise<void> {
  for (const table of ['access_links', 'sessions'] as const) {
    await db.deleteFrom(table).where('expires_at', '<=', now.toISOString()).execute();
  }
}
