import { createHash } from 'node:crypto';
import { canonicalJson } from '../../canonical-json.ts';
import type { AuditTable } from './table.ts';

/** What the first entry has in the place of the hash before it. */
export const FIRST_HASH = '0'.repeat(64);

/** The hash of an entry: SHA-256 over everything else in it, in hex. */
export function entryHash({ number, at, actor, action, subject, details, previous_hash }: Omit<AuditTable, 'hash'>) {
  const content = canonicalJson({ number, at, actor, action, subject, details, previous_hash });
  return createHash('sha256').update(content).digest('hex');
}
