import type { Checklist, Initiative, Progress } from '../../../../src/contract/index.ts';
import { createDayOf, type DayOf, knownTimeZone, summaryOf } from '../../../../src/domain/index.ts';
import type { Database } from '../../db/database.ts';
import { parseInitiative } from '../initiatives/repository.ts';
import { type ChecklistTexts, findChecklistTexts, parseChecklist } from './checklist-repository.ts';

/** The checklist of an initiative, as it is answered. */
export interface ChecklistSet {
  readonly initiative: Initiative;
  readonly checklist: Checklist;
  readonly dayOf: DayOf;
}

/** Reads the checklist of an initiative; `undefined` when there is no such initiative or no checklist. */
export type LoadChecklistSet = (db: Database, initiative: string) => Promise<ChecklistSet | undefined>;

/** Creates a reader that takes a checklist apart only when it is another one than the last time. */
export function createChecklistLoader(): LoadChecklistSet {
  const known = new Map<string, { readonly texts: ChecklistTexts; readonly set: ChecklistSet }>();
  return async (db, id) => {
    const texts = await findChecklistTexts(db, id);
    if (texts === undefined) return undefined;
    const before = known.get(id);
    if (before !== undefined && isSame(before.texts, texts)) return before.set;
    const set = toSet(texts);
    known.set(id, { texts, set });
    return set;
  };
}

/** Reads a checklist once. */
export const loadChecklistSet: LoadChecklistSet = (db, id) => createChecklistLoader()(db, id);

const isSame = (a: ChecklistTexts, b: ChecklistTexts): boolean =>
  a.asOf === b.asOf && a.checklist === b.checklist && a.initiative === b.initiative;

function toSet(texts: ChecklistTexts): ChecklistSet {
  const initiative = parseInitiative(texts.initiative);
  const { title, status, timeZone } = initiative;
  return {
    initiative,
    checklist: { title, status, timeZone, ...parseChecklist(texts) },
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
