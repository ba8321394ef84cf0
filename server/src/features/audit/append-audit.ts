import { canonicalJson } from '../../canonical-json.ts';
import type { Database } from '../../db/database.ts';
import { holdLock } from '../../db/hold-lock.ts';
import { entryHash, FIRST_HASH } from './entry-hash.ts';

/** Something that was done. */
export interface AuditEntry {
  /** `applicant`, `secretariat:<id of staff>`, `municipality:<id of staff>`, `system` or `operator`. */
  readonly actor: string;
  /** Noun and past participle: `application-received`. */
  readonly action: string;
  /** What it was done to, such as a reference. */
  readonly subject: string;
  /** Versions, statuses, names of fields; never what somebody typed. */
  readonly details?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/**
 * Adds an entry to the audit log. Call it in the transaction of what it tells of, and last: from here on until the
 * transaction ends nobody else can add one.
 */
export async function appendAudit(tx: Database, entry: AuditEntry, now: Date): Promise<void> {
  await holdLock(tx, 'audit');
  const last = await tx
    .selectFrom('audit')
    .select(['number', 'hash'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const { actor, action, subject, details = {} } = entry;
  const row = {
    number: (last?.number ?? 0) + 1,
    at: now.toISOString(),
    actor,
    action,
    subject,
    details: canonicalJson(details),
    previous_hash: last?.hash ?? FIRST_HASH,
  };
  await tx
    .insertInto('audit')
    .values({ ...row, hash: entryHash(row) })
    .execute();
}
