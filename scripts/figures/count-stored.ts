import { connect } from '../../server/src/db/connect.ts';
import type { DatabaseConfig } from '../../server/src/config.ts';
import { verifyAudit } from '../../server/src/features/audit/verify-audit.ts';

/** What a database holds of applications. */
export interface Stored {
  /** Reference by idempotency key. */
  readonly references: ReadonlyMap<string, string>;
  /** How many applications hold the same words as another one. */
  readonly doubled: number;
  /** Applications that have not exactly one log entry, one receipt, and a notice where they were not set aside. */
  readonly incomplete: number;
  readonly isLogWhole: boolean;
}

/** Reads everything that applications have left in a database. */
export async function countStored(database: DatabaseConfig): Promise<Stored> {
  const { db, close } = connect(database);
  try {
    const applications = await db
      .selectFrom('applications')
      .select(['reference', 'idempotency_key', 'body', 'quarantine'])
      .execute();
    const mails = await db.selectFrom('outbox').select(['kind', 'subject']).execute();
    const entries = await db.selectFrom('audit').select(['action', 'subject']).execute();
    const tally = new Map<string, number>();
    const traces = [
      ...mails.map(({ kind, subject }) => `${kind} ${subject}`),
      ...entries.map(({ action, subject }) => `${action} ${subject}`),
    ];
    for (const trace of traces) tally.set(trace, (tally.get(trace) ?? 0) + 1);
    const isComplete = ({ reference, quarantine }: (typeof applications)[number]): boolean =>
      tally.get(`application-received ${reference}`) === 1 &&
      tally.get(`receipt ${reference}`) === 1 &&
      (tally.get(`notice ${reference}`) ?? 0) === (quarantine === null ? 1 : 0);
    const surplus = [...tally.keys()].filter((trace) => trace.startsWith('application-received ')).length;
    return {
      references: new Map(applications.map((row) => [row.idempotency_key, row.reference])),
      doubled: applications.length - new Set(applications.map(({ body }) => body)).size,
      incomplete: applications.filter((application) => !isComplete(application)).length + surplus - applications.length,
      isLogWhole: (await verifyAudit(db)).kind === 'ok',
    };
  } finally {
    await close();
  }
}
