import type { Checklist, Initiative, Progress } from '../../../../src/contract/index.ts';
import { createDayOf, type DayOf, knownTimeZone, summaryOf } from '../../../../src/domain/index.ts';
import type { Database } from '../../db/database.ts';
import { findInitiative } from '../initiatives/repository.ts';
import { findChecklist } from './checklist-repository.ts';

/** The checklist of an initiative, as it is answered. */
export interface ChecklistSet {
  readonly initiative: Initiative;
  readonly checklist: Checklist;
  readonly dayOf: DayOf;
}

/** Reads the checklist of an initiative; `undefined` when there is no such initiative or no checklist. */
export async function loadChecklistSet(db: Database, id: string): Promise<ChecklistSet | undefined> {
  const [initiative, stored] = await Promise.all([findInitiative(db, id), findChecklist(db, id)]);
  if (initiative === undefined || stored === undefined) return undefined;
  const { title, status, timeZone } = initiative;
  return {
    initiative,
    checklist: { title, status, timeZone, ...stored },
    dayOf: createDayOf(knownTimeZone(timeZone)),
  };
}

/** A progress as it is answered on a day. */
export function withSummary({ checklist }: ChecklistSet, progress: Progress, today: string): Progress {
  const { municipality, version, steps, joined, example, asOf } = progress;
  return {
    municipality,
    version,
    steps,
    ...(joined !== undefined && { joined }),
    summary: summaryOf(checklist, progress, today),
    ...(example !== undefined && { example }),
    asOf,
  };
}
