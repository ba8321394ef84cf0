import type { Database } from '../../db/database.ts';
import { createToken, hashToken } from './tokens.ts';

/** How long a mailed link is good. */
const LINK_MS = 15 * 60_000;
/** Links that one person can have open at a time, so that nobody fills another's mailbox. */
const OPEN_LINKS = 5;

/** Creates a link and returns its token; `undefined` when the person has as many open links as one may have. */
export async function createLink(db: Database, staff: string, now: Date): Promise<string | undefined> {
  const { open } = await db
    .selectFrom('access_links')
    .select(({ fn }) => fn.countAll<number | string>().as('open'))
    .where('staff', '=', staff)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirstOrThrow();
  if (Number(open) >= OPEN_LINKS) return undefined;
  const token = createToken();
  await db
    .insertInto('access_links')
    .values({
      token_hash: hashToken(token),
      staff,
      created_at: now.toISOString(),
      expires_at: new Date(now.getTime() + LINK_MS).toISOString(),
      used_at: null,
    })
    .execute();
  return token;
}

/**
 * Uses a link up and returns whose it was; `undefined` for a link that is used, expired or unknown. One statement
 * decides, so that of two who come at once one gets it.
 */
export async function takeLink(db: Database, token: string, now: Date): Promise<string | undefined> {
  const row = await db
    .updateTable('access_links')
    .set({ used_at: now.toISOString() })
    .where('token_hash', '=', hashToken(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .returning('staff')
    .executeTakeFirst();
  return row?.staff;
}
