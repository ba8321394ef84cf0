import type { Database } from '../../db/database.ts';
import { rowToStaff, type Staff } from './staff.ts';
import { createToken, hashToken } from './tokens.ts';

/** How long a session lasts: a working day. */
const SESSION_MS = 8 * 60 * 60_000;

/** A session that was just opened. */
export interface OpenedSession {
  readonly token: string;
  readonly staff: Staff;
  readonly expiresAt: string;
}

/** Who somebody is that has a session, and until when. The scope is the staff's. */
export interface KnownSession {
  readonly staff: Staff;
  readonly expiresAt: string;
}

/** Opens a session for somebody; `undefined` when their access has ended. */
export async function openSession(db: Database, staff: string, now: Date): Promise<OpenedSession | undefined> {
  const row = await db
    .selectFrom('staff')
    .selectAll()
    .where('id', '=', staff)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const token = createToken();
  const expiresAt = new Date(now.getTime() + SESSION_MS).toISOString();
  await db
    .insertInto('sessions')
    .values({ token_hash: hashToken(token), staff, created_at: now.toISOString(), expires_at: expiresAt })
    .execute();
  return { token, staff: rowToStaff(row), expiresAt };
}

/** What a token opens: a session, one that has ended by itself, or nothing. */
export type SessionState =
  ({ readonly kind: 'open' } & KnownSession) | { readonly kind: 'expired' } | { readonly kind: 'unknown' };

/** What a token opens. Where the access has ended, it is nothing. */
export async function readSessionState(db: Database, token: string, now: Date): Promise<SessionState> {
  const row = await db
    .selectFrom('sessions')
    .innerJoin('staff', 'staff.id', 'sessions.staff')
    .select(['staff.id', 'staff.email', 'staff.scope', 'staff.created_at', 'sessions.expires_at'])
    .where('sessions.token_hash', '=', hashToken(token))
    .where('staff.revoked_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return { kind: 'unknown' };
  if (row.expires_at <= now.toISOString()) return { kind: 'expired' };
  return { kind: 'open', staff: rowToStaff(row), expiresAt: row.expires_at };
}

/** Whose session a token is; `undefined` when it is none, has expired, or the access has ended. */
export async function readSession(db: Database, token: string, now: Date): Promise<KnownSession | undefined> {
  const state = await readSessionState(db, token, now);
  return state.kind === 'open' ? state : undefined;
}

/** Ends a session. */
export async function closeSession(db: Database, token: string): Promise<void> {
  await db.deleteFrom('sessions').where('token_hash', '=', hashToken(token)).execute();
}
