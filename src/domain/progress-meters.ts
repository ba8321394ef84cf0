import { isOneOf } from '../contract/is-one-of.ts';
import type { Checklist } from '../contract/checklist.ts';
import { STEP_STATUSES } from '../contract/checklist-vocabulary.ts';
import type { Meter, Progress, ProgressSummary } from '../contract/progress.ts';
import { documentState, isYearly, progressOf, stepKey } from './checklist-step.ts';
import { provenCriteria } from './criterion-proof.ts';

/** States in which a document can be handed in. */
const READY = ['adopted', 'signed', 'sent'] as const;

/** The three meters of a municipality. */
export interface Meters {
  /** Steps of joining that are done, of those that apply. A status that nobody knows is not counted as done. */
  readonly steps: Meter;
  /** Documents that are ready, of all that go with steps that apply. */
  readonly documents: Meter;
  /** Criteria that are proven. */
  readonly criteria: Meter;
}

/** Counts how far a municipality has come on a day. Steps that come each year do not count among those of joining. */
export function metersOf(
  checklist: Checklist,
  progress: Pick<Progress, 'steps' | 'joined'>,
  today: string,
  version?: string,
): Meters {
  const steps = checklist.steps.map((step) => ({ step, done: progressOf(progress, step, today) }));
  const applying = steps.filter(({ done }) => done.status !== 'not-applicable');
  const joining = applying.filter(({ step }) => !isYearly(step));
  const documents = applying.flatMap(({ step, done }) =>
    (step.documents ?? []).map((document) => documentState(done, document)),
  );
  const criteria = provenCriteria(checklist, progress, today, version);
  return {
    steps: meter(joining, ({ done }) => done.status === 'done'),
    documents: meter(documents, (state) => isOneOf(READY, state)),
    criteria: meter(criteria, ({ state }) => state === 'proven'),
  };
}

const meter = <Item>(items: readonly Item[], isDone: (item: Item) => boolean): Meter => ({
  done: items.filter(isDone).length,
  total: items.length,
});

/** What a list of many municipalities says of one. A status of another version is left as it is. */
export function summaryOf(checklist: Checklist, progress: Progress, today: string): ProgressSummary {
  const updates = Object.values(progress.steps).flatMap(({ updatedAt }) => updatedAt ?? []);
  const updatedAt = updates.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
  return {
    ...metersOf(checklist, progress, today),
    statuses: Object.fromEntries(
      checklist.steps.map((step) => [stepKey(step, today), progressOf(progress, step, today).status]),
    ),
    ...(updatedAt !== undefined && { updatedAt }),
  };
}

/** Whether a status is one that this version has a word for. */
export const isKnownStatus = (status: string): boolean => isOneOf(STEP_STATUSES, status);
