import { sql } from 'kysely';
import { type Database, isSqlite } from './database.ts';

/*
 * Locks that every copy of the server knows by name, held until the transaction ends. On SQLite there is one writer:
 * becoming it is the lock, whatever its name, and a transaction that begins so never finds that somebody wrote since it
 * read.
 */

/** Waits until no other transaction holds the lock. Call it in a transaction. */
export async function holdLock(tx: Database, name: string): Promise<void> {
  if (isSqlite(tx)) await becomeWriter(tx);
  else await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx);
}

/** Takes a lock, or returns false when another transaction holds it. Call it in a transaction. */
export async function tryLock(tx: Database, name: string): Promise<boolean> {
  if (isSqlite(tx)) {
    await becomeWriter(tx);
    return true;
  }
  const { rows } = await sql<{ isHeld: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) as "isHeld"`.execute(tx);
  return rows[0]?.isHeld === true;
}

/** A write that changes nothing. */
const becomeWriter = (tx: Database) => tx.deleteFrom('secrets').where('purpose', 'is', null).execute();
