import type { Database } from '../../db/database.ts';
import { findInitiatives } from '../initiatives/repository.ts';
import { eraseDue } from './erase-due.ts';
import { findDue } from './find-due.ts';

/** Lists what the retention rules of all initiatives would erase, or erases it. Says what it did, line by line. */
export async function runRetention(db: Database, isApplied: boolean, now: Date): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const { initiative } of await findInitiatives(db)) {
    const { due, unexported } = await findDue(db, initiative, now);
    lines.push(...due.map(({ reference, status, changedAt }) => `${reference}  ${status}, last changed ${changedAt}`));
    if (unexported > 0) lines.push(`${initiative.id}: ${unexported} more are due and have to be exported first.`);
    if (!isApplied) {
      lines.push(`${initiative.id}: ${due.length} would be erased here.`);
      continue;
    }
    const erased = await eraseDue(db, { initiative, actor: 'operator' }, now);
    lines.push(`${initiative.id}: ${erased} erased here. What was exported lives on in the archive.`);
  }
  return isApplied ? lines : [...lines, 'Nothing was changed. Erase with: klimabrikker-server retention --apply'];
}
