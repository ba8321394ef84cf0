import type { Evidence, Step, StepDocument } from '../contract/checklist.ts';
import type { Progress, StepProgress } from '../contract/progress.ts';

/** What is asked of steps, routes apart, is small: a step that nobody has touched has this. */
const UNTOUCHED: StepProgress = { status: 'not-started' };

/** Whether a step comes again each year, and so is no part of joining. */
export const isYearly = ({ recurrence }: Pick<Step, 'recurrence'>): boolean => recurrence === 'yearly';

/**
 * The key of a step in what a municipality has done: its id, with the year for one that comes again. A year before the
 * first deadline is the year of that deadline.
 */
export function stepKey(step: Pick<Step, 'id' | 'recurrence' | 'deadline'>, today: string): string {
  return isYearly(step) ? `${step.id}:${yearOf(step, today)}` : step.id;
}

/** The year that a yearly step is in: that of `today`, and not before its first. */
export const yearOf = ({ deadline }: Pick<Step, 'deadline'>, today: string): string => {
  const [year, first = year] = [today.slice(0, 4), deadline?.slice(0, 4)];
  return year > first ? year : first;
};

/** What a municipality has done of a step, and in which key it stands. */
export const progressOf = (progress: Pick<Progress, 'steps'>, step: Step, today: string): StepProgress =>
  progressAt(progress, stepKey(step, today));

/** What stands under a key, also when nothing does. */
export const progressAt = ({ steps }: Pick<Progress, 'steps'>, key: string): StepProgress =>
  (Object.hasOwn(steps, key) ? steps[key] : undefined) ?? UNTOUCHED;

/** The years of a yearly step that were done, the newest first. */
export const yearsDone = ({ steps }: Pick<Progress, 'steps'>, { id }: Pick<Step, 'id'>): readonly string[] =>
  Object.entries(steps)
    .flatMap(([key, { status }]) => {
      const year = key.startsWith(`${id}:`) ? key.slice(id.length + 1) : '';
      return /^\d{4}$/.test(year) && status === 'done' ? [year] : [];
    })
    .toSorted()
    .toReversed();

/** The way that a step is done; the first when nobody has chosen, `undefined` where there is but one. */
export const routeOf = ({ routes = [] }: Pick<Step, 'routes'>, { route }: Pick<StepProgress, 'route'>) =>
  routes.find(({ id }) => id === route) ?? routes[0];

/** What a step asks for on the way that was chosen. */
export function askedEvidence(step: Pick<Step, 'routes' | 'evidence'>, progress: StepProgress): readonly Evidence[] {
  const route = routeOf(step, progress)?.id;
  return (step.evidence ?? []).filter(({ routes }) => !routes || (route !== undefined && routes.includes(route)));
}

/** The value that was given; `undefined` when none was. */
export function evidenceValue({ evidence = {} }: Pick<StepProgress, 'evidence'>, id: string): string | undefined {
  const value = Object.hasOwn(evidence, id) ? evidence[id] : undefined;
  return value?.trim() ? value : undefined;
}

/** What a step has to show on the way that was chosen, and does not yet. */
export const missingEvidence = (step: Pick<Step, 'routes' | 'evidence'>, progress: StepProgress): readonly Evidence[] =>
  askedEvidence(step, progress).filter(
    ({ id, required }) => required === true && evidenceValue(progress, id) === undefined,
  );

/** How far a document has come; `missing` when nobody has said. */
export const documentState = ({ documents = {} }: Pick<StepProgress, 'documents'>, { id }: Pick<StepDocument, 'id'>) =>
  (Object.hasOwn(documents, id) ? documents[id] : undefined) ?? 'missing';
