import type { Checklist, CriteriaVersion, Evidence, Step } from '../contract/checklist.ts';
import type { Progress } from '../contract/progress.ts';
import { askedEvidence, evidenceValue, missingEvidence, progressOf } from './checklist-step.ts';
import { isWithinLimits } from './evidence-limits.ts';

/**
 * Something that proves a criterion: a step that is done and has what it must show, or a value that is given and good
 * enough.
 */
export interface Proof {
  readonly step: Step;
  /** Absent when it is the step itself. */
  readonly evidence?: Evidence;
  readonly holds: boolean;
}

/** A criterion and what proves it. */
export interface ProvenCriterion {
  readonly criterion: CriteriaVersion['items'][number];
  readonly proofs: readonly Proof[];
  /** `open` when nothing proves it yet, `unproven` when nothing on the list ever could. */
  readonly state: 'proven' | 'partly' | 'open' | 'unproven';
  /** Whether it came after the municipality had joined. */
  readonly isNew: boolean;
}

/** A version of the criteria by its name; the newest when there is no such version. */
export const criteriaOf = ({ criteria }: Pick<Checklist, 'criteria'>, version?: string): CriteriaVersion | undefined =>
  criteria.find((one) => one.version === version) ?? criteria.at(-1);

/**
 * What is proven of the criteria of a version, and by what. A criterion is proven when everything that proves it holds.
 * The step of a year proves it for that year.
 */
export function provenCriteria(
  checklist: Checklist,
  progress: Pick<Progress, 'steps' | 'joined'>,
  today: string,
  version?: string,
): readonly ProvenCriterion[] {
  const shown = criteriaOf(checklist, version);
  const known = knownWhenJoined(checklist, progress.joined);
  return (shown?.items ?? []).map((criterion) => {
    const proofs = checklist.steps.flatMap((step) => proofsOf(criterion.id, step, progress, today));
    const holding = proofs.filter(({ holds }) => holds).length;
    const state =
      proofs.length === 0 ? 'unproven' : holding === proofs.length ? 'proven' : holding > 0 ? 'partly' : 'open';
    return { criterion, proofs, state, isNew: known !== undefined && !known.has(criterion.id) };
  });
}

function proofsOf(criterion: string, step: Step, progress: Pick<Progress, 'steps'>, today: string): readonly Proof[] {
  const done = progressOf(progress, step, today);
  const isDone = done.status === 'done' && missingEvidence(step, done).length === 0;
  const byStep: Proof[] = step.proves?.includes(criterion) ? [{ step, holds: isDone }] : [];
  const byValue = askedEvidence(step, done)
    .filter(({ proves }) => proves?.includes(criterion))
    .map((evidence): Proof => {
      const value = evidenceValue(done, evidence.id);
      return { step, evidence, holds: value !== undefined && isWithinLimits(evidence, value) };
    });
  return [...byStep, ...byValue];
}

/** Ids of the criteria that were in force when a municipality joined; `undefined` when nobody knows. */
function knownWhenJoined(
  { criteria }: Pick<Checklist, 'criteria'>,
  joined: string | undefined,
): ReadonlySet<string> | undefined {
  if (joined === undefined) return undefined;
  // Compared as far as both are known: who joined in 2022 met what came in June of it.
  const inForce = criteria.filter(({ since = '' }) => since.slice(0, joined.length) <= joined.slice(0, since.length));
  const version = inForce.at(-1) ?? criteria[0];
  return version && new Set(version.items.map(({ id }) => id));
}
