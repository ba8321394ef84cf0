import { DOCUMENT_STATES, STEP_STATUSES } from '../contract/checklist-vocabulary.ts';
import { isOneOf } from '../contract/is-one-of.ts';
import { fromPointer, toPointer } from '../contract/pointer.ts';
import type { Progress, StepProgress } from '../contract/progress.ts';
import type { ProgressChange } from '../contract/progress-change.ts';

/**
 * What a municipality has done, flat: a text by its JSON pointer, such as `/steps/council/status` or
 * `/steps/council/evidence/case-number`. What is empty, not started or missing is not there, so that two that say the
 * same are equal.
 */
export type ProgressValues = Readonly<Record<string, string>>;

/** What a step says when nobody has said anything: nothing, in the words of the field. */
const nothingAt = (pointer: string): string => {
  const [, , part] = fromPointer(pointer);
  return part === 'status' ? 'not-started' : part === 'documents' ? 'missing' : '';
};

/** The value of a field, also of one that has none. */
export const valueAt = (values: ProgressValues, pointer: string): string =>
  (Object.hasOwn(values, pointer) ? values[pointer] : undefined) ?? nothingAt(pointer);

/** All values of a progress. Who changed them and when is not among them. */
export function progressToValues({ steps }: Pick<Progress, 'steps'>): ProgressValues {
  const entries = Object.entries(steps).flatMap(([key, { status, route, reason, evidence, documents }]) => [
    ...Object.entries({ status, route, reason }).map(([name, value]) => [['steps', key, name], value] as const),
    ...Object.entries(evidence ?? {}).map(([id, value]) => [['steps', key, 'evidence', id], value] as const),
    ...Object.entries(documents ?? {}).map(([id, value]) => [['steps', key, 'documents', id], value] as const),
  ]);
  return Object.fromEntries(
    entries.flatMap(([path, value]): (readonly [string, string])[] => {
      const pointer = toPointer(path);
      return value === undefined || value === nothingAt(pointer) ? [] : [[pointer, value]];
    }),
  );
}

/** Pointers whose values differ, in order. */
export const changedPointers = (before: ProgressValues, after: ProgressValues): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((pointer) => valueAt(before, pointer) !== valueAt(after, pointer))
    .toSorted();

/** The values with others in their place. */
export const withValues = (values: ProgressValues, changes: ProgressValues): ProgressValues =>
  Object.fromEntries(
    Object.entries({ ...values, ...changes }).filter(([pointer, value]) => value !== nothingAt(pointer)),
  );

interface StepChange {
  status?: (typeof STEP_STATUSES)[number];
  route?: string;
  reason?: string;
  evidence?: Record<string, string>;
  documents?: Record<string, (typeof DOCUMENT_STATES)[number]>;
}

/**
 * The change that turns the one into the other, as it is sent. A value that no change may have, such as a status of
 * another version, is left out.
 */
export function changeBetween(before: ProgressValues, after: ProgressValues): ProgressChange {
  const steps = new Map<string, StepChange>();
  for (const pointer of changedPointers(before, after)) {
    const [root, key = '', part = '', id] = fromPointer(pointer);
    if (root !== 'steps') continue;
    const step = steps.get(key) ?? {};
    if (setPart(step, part, id, valueAt(after, pointer))) steps.set(key, step);
  }
  return { steps: Object.fromEntries(steps) };
}

function setPart(step: StepChange, part: string, id: string | undefined, value: string): boolean {
  if (part === 'status' && isOneOf(STEP_STATUSES, value)) step.status = value;
  else if (part === 'route' || part === 'reason') step[part] = value;
  else if (part === 'evidence' && id !== undefined) step.evidence = { ...step.evidence, [id]: value };
  else if (part === 'documents' && id !== undefined && isOneOf(DOCUMENT_STATES, value))
    step.documents = { ...step.documents, [id]: value };
  else return false;
  return true;
}

/** Whether a change changes nothing, also where it names steps. */
export const isEmptyChange = ({ steps }: ProgressChange): boolean =>
  Object.values(steps)
    .flatMap((step) => Object.values(step))
    .every((part) => typeof part === 'object' && Object.keys(part).length === 0);

/**
 * A progress after a change, one version later. `at` is the moment and `by` the role of who made it; both stand at the
 * steps that were changed. What was counted before is left out.
 */
export function applyChange(
  progress: Progress,
  change: ProgressChange,
  { at, by }: { readonly at: string; readonly by: string },
): Progress {
  const changed = Object.entries(change.steps).map(([key, step]): [string, StepProgress] => {
    const before: StepProgress = (Object.hasOwn(progress.steps, key) ? progress.steps[key] : undefined) ?? {
      status: 'not-started',
    };
    const evidence = withoutValue('', { ...before.evidence, ...step.evidence });
    const documents = withoutValue('missing', { ...before.documents, ...step.documents });
    const route = step.route ?? before.route;
    const reason = step.reason ?? before.reason;
    return [
      key,
      {
        status: step.status ?? before.status,
        ...(route && { route }),
        ...(reason && { reason }),
        ...(evidence && { evidence }),
        ...(documents && { documents }),
        updatedAt: at,
        updatedBy: by,
      },
    ];
  });
  const { summary, ...rest } = progress;
  return {
    ...rest,
    version: progress.version + 1,
    steps: { ...progress.steps, ...Object.fromEntries(changed) },
    asOf: at,
  };
}

function withoutValue(
  nothing: string,
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> | undefined {
  const kept = Object.entries(values).filter(([, value]) => value !== nothing);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
