import type { Database } from '../../db/database.ts';

/** That a mail was queued, and what came of it. What it said is not among this. */
export interface MailTrace {
  readonly kind: string;
  readonly createdAt: string;
  readonly sentAt?: string;
  readonly failedAt?: string;
}

/** The mails about something, the newest first. */
export async function findTraces(db: Database, about: string): Promise<readonly MailTrace[]> {
  const rows = await db
    .selectFrom('outbox')
    .select(['kind', 'created_at', 'sent_at', 'failed_at'])
    .where('subject', '=', about)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    createdAt: row.created_at,
    ...(row.sent_at !== null && { sentAt: row.sent_at }),
    ...(row.failed_at !== null && { failedAt: row.failed_at }),
  }));
}
