import type { Initiative } from '../../../../src/contract/index.ts';
import type { Database } from '../../db/database.ts';
import { holdLock } from '../../db/hold-lock.ts';
import { changeApplication, eraseApplication } from '../applications/repository.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { eraseMails } from '../mail/erase-mails.ts';
import { findDue } from './find-due.ts';

/** Which applications are erased, and by whom. */
export interface Erasure {
  readonly initiative: Initiative;
  /** Only these, as somebody has seen them listed; absent for all that are due. */
  readonly references?: readonly string[];
  /** As the audit log has it. */
  readonly actor: string;
}

/**
 * Erases what the retention rule says is due: what was sent, who sent it, and mails about it that have not left. What
 * stays is the reference, the status and the times, and the audit log, none of which says whose it was. Returns how many
 * were erased.
 */
export const eraseDue = (db: Database, { initiative, references, actor }: Erasure, now: Date): Promise<number> =>
  db.transaction().execute(async (tx) => {
    await holdLock(tx, 'retention');
    const { due } = await findDue(tx, initiative, now);
    const chosen = references === undefined ? due : due.filter(({ reference }) => references.includes(reference));
    let erased = 0;
    for (const { reference, version, status } of chosen) {
      // Somebody may be deciding on it: then it is not what was found to be due.
      const { kind } = await changeApplication(tx, reference, version, {}, now);
      if (kind === 'conflict') continue;
      await eraseApplication(tx, reference, now);
      await eraseMails(tx, reference, now);
      await appendAudit(tx, { actor, action: 'application-erased', subject: reference, details: { status } }, now);
      erased++;
    }
    return erased;
  });
