import type { Selectable } from 'kysely';
import * as z from 'zod/mini';
import type { Database } from '../../db/database.ts';
import type { OutgoingMail } from './outgoing-mail.ts';
import type { OutboxTable } from './table.ts';

/** How long a copy of the server has a mail for itself. When it dies meanwhile, another one takes the mail up. */
export const CLAIM_MS = 60_000;
/** Mails looked at in one go; other copies are at the same ones. */
const CANDIDATES = 20;

const messageSchema = z.object({
  to: z.string(),
  replyTo: z.optional(z.string()),
  subject: z.string(),
  text: z.string(),
});

/** Takes the mail that has been due for longest, so that nobody else sends it for a while; `undefined` when none is due. */
export async function claimMail(db: Database, now: Date): Promise<OutgoingMail | undefined> {
  const due_at = new Date(now.getTime() + CLAIM_MS).toISOString();
  for (;;) {
    const due = await findDue(db, now);
    for (const row of due) {
      const attempts = row.attempts + 1;
      const { numUpdatedRows } = await db
        .updateTable('outbox')
        .set({ due_at, attempts })
        .where('id', '=', row.id)
        // Whoever was quicker has moved it.
        .where('due_at', '=', row.due_at)
        .where('sent_at', 'is', null)
        .executeTakeFirst();
      if (numUpdatedRows === 1n) return rowToMail(row, attempts);
    }
    if (due.length < CANDIDATES) return undefined;
  }
}

const findDue = (db: Database, now: Date) =>
  db
    .selectFrom('outbox')
    .selectAll()
    .where('sent_at', 'is', null)
    .where('failed_at', 'is', null)
    .where('due_at', '<=', now.toISOString())
    .orderBy('due_at')
    .limit(CANDIDATES)
    .execute();

function rowToMail(row: Selectable<OutboxTable>, attempts: number): OutgoingMail {
  const value: unknown = JSON.parse(row.message ?? '{}');
  const { replyTo, ...message } = z.parse(messageSchema, value);
  return {
    ...message,
    ...(replyTo !== undefined && { replyTo }),
    id: row.id,
    kind: row.kind,
    createdAt: row.created_at,
    attempts,
  };
}

/** Notes that a mail has left, and forgets what it said. */
export async function markSent(db: Database, id: string, now: Date): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ sent_at: now.toISOString(), message: null, failure: null })
    .where('id', '=', id)
    .execute();
}

/** Notes that a mail could not be sent, and when it is tried again. */
export async function markDelayed(db: Database, id: string, failure: string, until: Date): Promise<void> {
  await db.updateTable('outbox').set({ failure, due_at: until.toISOString() }).where('id', '=', id).execute();
}

/** Gives a mail up, and forgets what it said. */
export async function markFailed(db: Database, id: string, failure: string, now: Date): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ failure, failed_at: now.toISOString(), message: null })
    .where('id', '=', id)
    .execute();
}
