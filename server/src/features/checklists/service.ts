import type { Progress } from '../../../../src/contract/index.ts';
import type { Database } from '../../db/database.ts';
import { keepByRevision } from '../../db/keep-by-revision.ts';
import type { Revisions } from '../../db/revisions.ts';
import { ProblemError } from '../../problem.ts';
import { findMemberByNumber } from '../members/find-by-number.ts';
import type { ChecklistSet, LoadChecklistSet } from './checklist-set.ts';
import { findProgress } from './progress-repository.ts';
import { lastVersion } from './version-log.ts';

/** The checklist of an initiative. Ends in `not-found` where there is none. */
export type ReadChecklist = (initiative: string) => Promise<ChecklistSet>;

/** Creates a reader over a database whose revisions are read by `revisions`; what was read once is kept. */
export function createChecklistReader(
  db: Database,
  revisions: () => Promise<Revisions>,
  load: LoadChecklistSet,
): ReadChecklist {
  const setOf = keepByRevision((initiative) => load(db, initiative));
  return async (initiative) => {
    const revision = (await revisions()).initiatives.get(initiative);
    if (revision === undefined) throw new ProblemError('not-found', { detail: 'There is no such initiative.' });
    return orNotFound(await setOf(initiative, revision));
  };
}

/** @throws {ProblemError} `not-found` when there is no checklist */
export function orNotFound(set: ChecklistSet | undefined): ChecklistSet {
  if (set === undefined) throw new ProblemError('not-found', { detail: 'This initiative has no checklist.' });
  return set;
}

/**
 * How far a municipality has come, without summary. A member that nothing is stored of has done nothing yet.
 * @throws {ProblemError} `not-found` for one that takes no part
 */
export async function readProgress(db: Database, set: ChecklistSet, municipality: string): Promise<Progress> {
  const { initiative, checklist } = set;
  const stored = await findProgress(db, initiative.id, municipality);
  if (stored !== undefined) return stored;
  const member = /^\d{4}$/.test(municipality) ? await findMemberByNumber(db, initiative.id, municipality) : undefined;
  if (member === undefined) {
    throw new ProblemError('not-found', { detail: 'There is no such municipality on this checklist.' });
  }
  return {
    municipality: { number: municipality, name: member.name },
    version: await lastVersion(db, initiative.id, municipality),
    steps: {},
    ...(member.since !== undefined && { joined: member.since }),
    asOf: checklist.asOf,
  };
}
