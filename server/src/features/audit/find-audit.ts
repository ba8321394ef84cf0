import * as z from 'zod/mini';
import type { Database } from '../../db/database.ts';

/** An entry of the audit log, as somebody reads it. */
export interface AuditRecord {
  readonly number: number;
  /** Instant in UTC. */
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly details: Readonly<Record<string, unknown>>;
}

const detailsSchema = z.record(z.string(), z.unknown());

/** What was done to something, the newest first. */
export async function findAudit(db: Database, subject: string): Promise<readonly AuditRecord[]> {
  const rows = await db
    .selectFrom('audit')
    .select(['number', 'at', 'actor', 'action', 'details'])
    .where('subject', '=', subject)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(({ details, ...row }) => {
    const value: unknown = JSON.parse(details);
    return { ...row, details: z.parse(detailsSchema, value) };
  });
}
