import type { Database } from '../../db/database.ts';

/** Erases what mails about something say that have not left. They never will; that they were there stays. */
export async function eraseMails(tx: Database, about: string, now: Date): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ message: null, failed_at: now.toISOString(), failure: 'erased' })
    .where('subject', '=', about)
    .where('message', 'is not', null)
    .execute();
}
