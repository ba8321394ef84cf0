import type { Database } from '../../db/database.ts';
import type { SolvedChallenge } from './challenge.ts';

/** Uses a challenge up; `false` when somebody has. One statement decides, so that of two who come at once one may. */
export async function spendChallenge(db: Database, solved: SolvedChallenge, now: Date): Promise<boolean> {
  await db.deleteFrom('spent_challenges').where('expires_at', '<', now.toISOString()).execute();
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('spent_challenges')
    .values({ signature: solved.signature, expires_at: solved.expiresAt.toISOString() })
    .onConflict((conflict) => conflict.column('signature').doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}
