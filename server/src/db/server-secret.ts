import { hkdfSync, randomBytes } from 'node:crypto';
import type { Database } from './database.ts';

const BYTES = 32;

/**
 * A secret of the server for one purpose, in base64url: the same in every copy of the server and after every start.
 * It follows from what the operator has configured, or is made up once and kept in the database. Secrets of different
 * purposes tell nothing about each other.
 */
export async function serverSecret(db: Database, purpose: string, configured?: string): Promise<string> {
  if (configured !== undefined) {
    return Buffer.from(hkdfSync('sha256', configured, '', purpose, BYTES)).toString('base64url');
  }
  const known = await findSecret(db, purpose);
  if (known !== undefined) return known;
  await db
    .insertInto('secrets')
    .values({ purpose, value: randomBytes(BYTES).toString('base64url') })
    .onConflict((conflict) => conflict.column('purpose').doNothing())
    .execute();
  // Another copy may have been quicker: what is stored is everybody's.
  const stored = await findSecret(db, purpose);
  if (stored === undefined) throw new Error('A secret that was stored is not there');
  return stored;
}

async function findSecret(db: Database, purpose: string): Promise<string | undefined> {
  const row = await db.selectFrom('secrets').select('value').where('purpose', '=', purpose).executeTakeFirst();
  return row?.value;
}
