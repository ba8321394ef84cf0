import type { Database } from '../../db/database.ts';
import { entryHash, FIRST_HASH } from './entry-hash.ts';

/** What a look at the whole audit log came to. `hash` is the last one: who has noted it will notice a shortened log. */
export type AuditVerdict =
  | { readonly kind: 'ok'; readonly entries: number; readonly hash: string }
  | { readonly kind: 'broken'; readonly number: number };

/** Entries read at a time. */
const BATCH = 1000;

/** Follows the chain of the audit log to its end, or to the first number where an entry is missing or was changed. */
export async function verifyAudit(db: Database): Promise<AuditVerdict> {
  let entries = 0;
  let hash = FIRST_HASH;
  for (;;) {
    const rows = await db
      .selectFrom('audit')
      .selectAll()
      .where('number', '>', entries)
      .orderBy('number')
      .limit(BATCH)
      .execute();
    for (const row of rows) {
      const isNext = row.number === entries + 1 && row.previous_hash === hash && row.hash === entryHash(row);
      if (!isNext) return { kind: 'broken', number: entries + 1 };
      entries = row.number;
      hash = row.hash;
    }
    if (rows.length < BATCH) return { kind: 'ok', entries, hash };
  }
}
