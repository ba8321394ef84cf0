import { type Progress, type ProgressChange, toPointer } from '../../../../src/contract/index.ts';
import { applyChange, changeBetween, checkProgressChange, progressToValues } from '../../../../src/domain/index.ts';
import type { Database } from '../../db/database.ts';
import { validationProblem } from '../../http/validation-problem.ts';
import { ProblemError } from '../../problem.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { touchInitiative } from '../initiatives/repository.ts';
import { type LoadChecklistSet, withSummary } from './checklist-set.ts';
import type { Editor } from './editor.ts';
import { holdProgress, storeSummary } from './member-summaries.ts';
import { saveProgress } from './progress-repository.ts';
import { orNotFound, readProgress } from './service.ts';
import { appendVersion, valueChanges } from './version-log.ts';

/** What a change is made to, and from which version of it. */
export interface ChangeTarget {
  readonly initiative: string;
  readonly municipality: string;
  readonly version: number;
}

/**
 * Changes what a municipality has done, unless somebody has changed it since the version that the change was made from.
 * What changes nothing is no new version.
 * @returns how it stands afterwards
 * @throws {ProblemError} `not-found`, `version-conflict` with what is there now, `validation`
 */
export const changeProgress = (
  { db, load }: { readonly db: Database; readonly load: LoadChecklistSet },
  { initiative, municipality, version }: ChangeTarget,
  change: ProgressChange,
  { actor, roleOf }: Editor,
  now: Date,
): Promise<Progress> =>
  db.transaction().execute(async (tx) => {
    await holdProgress(tx, initiative);
    const set = orNotFound(await load(tx, initiative));
    const before = await readProgress(tx, set, municipality);
    const today = set.dayOf(now.getTime());
    if (before.version !== version) {
      throw new ProblemError('version-conflict', { current: withSummary(set, before, today) });
    }
    const issues = checkProgressChange(change, before, set.checklist, today);
    if (issues.length > 0) throw validationProblem(issues);
    const at = now.toISOString();
    const by = roleOf(set.initiative, before.municipality.name);
    const after = applyChange(before, effectOf(change, before), { at, by });
    const changes = valueChanges(before, after);
    if (Object.keys(changes).length === 0) return withSummary(set, before, today);
    const answer = withSummary(set, after, today);
    await saveProgress(tx, initiative, after);
    await appendVersion(tx, initiative, municipality, { version: after.version, at, actor, changes });
    await touchInitiative(tx, initiative);
    await storeSummary(tx, initiative, municipality, answer.summary);
    const details = { version: after.version, values: Object.keys(changes) };
    const subject = toPointer([initiative, municipality]);
    await appendAudit(tx, { actor, action: 'progress-changed', subject, details }, now);
    return answer;
  });

/** A change without what is so already: only steps that become other ones say that they were changed. */
function effectOf(change: ProgressChange, before: Progress): ProgressChange {
  const after = applyChange(before, change, { at: before.asOf, by: '' });
  return changeBetween(progressToValues(before), progressToValues(after));
}
