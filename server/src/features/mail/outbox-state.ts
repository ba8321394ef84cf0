import type { Database } from '../../db/database.ts';

/** How the outbox stands. */
export interface OutboxState {
  /** Mails that have not left and have not been given up. */
  readonly waiting: number;
  /** Mails that were given up, for as long as their trace is kept. */
  readonly failed: number;
  /** Age of the oldest that waits; 0 when none does. */
  readonly oldestWaitingSeconds: number;
}

/** Counts the mails that have not left. */
export async function readOutboxState(db: Database, now: Date): Promise<OutboxState> {
  const { waiting, failed, oldest } = await db
    .selectFrom('outbox')
    .select(({ fn, eb }) => [
      fn.countAll<number | string>().filterWhere('failed_at', 'is', null).as('waiting'),
      fn.countAll<number | string>().filterWhere('failed_at', 'is not', null).as('failed'),
      fn.min(eb.case().when('failed_at', 'is', null).then(eb.ref('created_at')).end()).as('oldest'),
    ])
    .where('sent_at', 'is', null)
    .executeTakeFirstOrThrow();
  const age = oldest === null ? 0 : (now.getTime() - Date.parse(oldest)) / 1000;
  return { waiting: Number(waiting), failed: Number(failed), oldestWaitingSeconds: Math.max(0, age) };
}
