import type { Checklist, Evidence, Step } from '../contract/checklist.ts';
import type { FieldCode } from '../contract/field-codes.ts';
import type { FieldIssue } from '../contract/field-problems.ts';
import { toPointer } from '../contract/pointer.ts';
import type { Progress } from '../contract/progress.ts';
import type { ProgressChange } from '../contract/progress-change.ts';
import { parseWebsite } from '../contract/website.ts';
import { isYearly, progressAt, yearOf } from './checklist-step.ts';
import { parseNumber } from './evidence-limits.ts';
import { isDay } from './step-state.ts';

type StepChange = ProgressChange['steps'][string];

const issue = (code: FieldCode, ...path: readonly string[]): FieldIssue => ({
  pointer: toPointer(['steps', ...path]),
  code,
});

/**
 * What is wrong with a change beyond what its schema says: whether the checklist has what is changed, and whether values
 * are what is asked for. The same in the browser and on the server. A number beyond its limit is no mistake, and a value
 * of another route is kept, so that going back to that route brings it back.
 */
export function checkProgressChange(
  { steps }: ProgressChange,
  current: Pick<Progress, 'steps'>,
  checklist: Pick<Checklist, 'steps'>,
  today: string,
): readonly FieldIssue[] {
  return Object.entries(steps).flatMap(([key, change]) => {
    const step = stepOf(key, checklist, today);
    return step ? checkStep(key, change, step, current) : [issue('unknown-field', key)];
  });
}

/** The step of a key. A yearly one has keys for its first year to this one. */
export function stepOf(key: string, { steps }: Pick<Checklist, 'steps'>, today: string): Step | undefined {
  const [id, year] = key.split(':');
  return steps.find((step) => {
    if (step.id !== id) return false;
    if (!isYearly(step)) return year === undefined;
    const first = step.deadline?.slice(0, 4) ?? '1900';
    return year !== undefined && year >= first && year <= yearOf(step, today);
  });
}

function checkStep(key: string, change: StepChange, step: Step, current: Pick<Progress, 'steps'>): FieldIssue[] {
  const before = progressAt(current, key);
  const status = change.status ?? before.status;
  const reason = change.reason ?? before.reason ?? '';
  const isUnexplained = status === 'not-applicable' && reason === '';
  const offersRoute = !change.route || step.routes?.some(({ id }) => id === change.route);
  return [
    ...(isUnexplained ? [issue('missing', key, 'reason')] : []),
    ...(offersRoute ? [] : [issue('not-offered', key, 'route')]),
    ...Object.entries(change.evidence ?? {}).flatMap(([id, value]) => {
      const evidence = step.evidence?.find((one) => one.id === id);
      const code = evidence ? valueProblem(evidence, value) : 'unknown-field';
      return code === undefined ? [] : [issue(code, key, 'evidence', id)];
    }),
    ...Object.keys(change.documents ?? {}).flatMap((id) =>
      step.documents?.some((document) => document.id === id) ? [] : [issue('unknown-field', key, 'documents', id)],
    ),
  ];
}

/** Why a text is no value for what is asked; `undefined` when it is one, or takes the value away. */
export function valueProblem({ kind, options = [] }: Evidence, value: string): FieldCode | undefined {
  if (value.trim() === '') return undefined;
  switch (kind) {
    case 'date':
      return isDay(value) ? undefined : 'date';
    case 'url':
      return parseWebsite(value) === undefined ? 'website' : undefined;
    case 'number':
      return parseNumber(value) === undefined ? 'number' : undefined;
    case 'choice':
      return options.some(({ id }) => id === value) ? undefined : 'not-offered';
    default:
      return undefined;
  }
}
