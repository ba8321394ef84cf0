import type { Database } from '../../db/database.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { actorOf } from './actor.ts';
import { forgetExpired } from './forget-expired.ts';
import { takeLink } from './links.ts';
import { openSession, type OpenedSession } from './sessions.ts';

/** Opens a session for a link; `undefined` when the link is used, expired or unknown, or the access has ended. */
export const redeemLink = (db: Database, token: string, now: Date): Promise<OpenedSession | undefined> =>
  db.transaction().execute(async (tx) => {
    const staff = await takeLink(tx, token, now);
    const session = staff === undefined ? undefined : await openSession(tx, staff, now);
    if (session === undefined) return undefined;
    await forgetExpired(tx, now);
    const actor = actorOf(session.staff);
    await appendAudit(tx, { actor, action: 'session-opened', subject: session.staff.id }, now);
    return session;
  });
