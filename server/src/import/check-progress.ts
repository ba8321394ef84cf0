import * as z from 'zod/mini';
import {
  type Checklist,
  DOCUMENT_STATES,
  fieldIssues,
  type FieldIssue,
  fromPointer,
  INSTANT,
  type Progress,
  progressChangeSchema,
  progressSchema,
  STEP_STATUSES,
} from '../../../src/contract/index.ts';
import { changeBetween, checkProgressChange, isDay, progressToValues } from '../../../src/domain/index.ts';
import { type Checked, checkStrictly } from './check-strictly.ts';
import { checkLength, checkOneOf } from './check-values.ts';
import type { ImportIssue } from './import-error.ts';

const MAX_NAME = 200;
/** As far as `If-Match` can name it. */
const MAX_VERSION = 999_999_999;

/** How far a municipality has come, by its number. */
export interface ProgressRow {
  readonly id: string;
  readonly progress: Progress;
}

/** Checks a progress as strictly as a change to it is checked. What a file has counted is counted again. */
export const checkProgress = (
  given: unknown,
  checklist: Pick<Checklist, 'steps'>,
  today: string,
): Checked<ProgressRow> => {
  const checked = checkStrictly(given, progressSchema, 'progress', (value) => ({
    value,
    issues: [...checkValues(value), ...checkSteps(value, checklist, today)],
  }));
  if (checked.kind === 'invalid') return checked;
  const { summary, ...progress } = checked.value;
  return { kind: 'valid', value: { id: progress.municipality.number, progress } };
};

function checkValues({ municipality, version, asOf, steps }: Progress): readonly ImportIssue[] {
  return [
    ...checkLength('municipality.name', municipality.name, MAX_NAME),
    ...(version >= 1 && version <= MAX_VERSION ? [] : [{ field: 'version', message: 'counts up from 1.' }]),
    ...(isDay(asOf) || INSTANT.test(asOf) ? [] : [{ field: 'asOf', message: 'is not a date or a moment.' }]),
    ...Object.entries(steps).flatMap(([key, { status, documents = {} }]) => [
      ...checkOneOf(`steps.${key}.status`, status, STEP_STATUSES),
      ...Object.entries(documents).flatMap(([id, state]) =>
        checkOneOf(`steps.${key}.documents.${id}`, state, DOCUMENT_STATES),
      ),
    ]),
  ];
}

/** What would be wrong with a change from nothing to all of this. */
function checkSteps(progress: Progress, checklist: Pick<Checklist, 'steps'>, today: string): readonly ImportIssue[] {
  const unknown = checkProgressChange({ steps: emptied(progress) }, progress, checklist, today);
  const change = changeBetween({}, progressToValues(progress));
  const parsed = z.safeParse(progressChangeSchema, change);
  const wrong = parsed.success
    ? checkProgressChange(parsed.data, { steps: {} }, checklist, today)
    : fieldIssues(parsed.error, change);
  return [...unknown, ...wrong].map(toImportIssue);
}

/** A change that names the same steps and nothing in them: also one that says nothing has to be on the checklist. */
const emptied = ({ steps }: Progress): Record<string, object> =>
  Object.fromEntries(Object.keys(steps).map((key) => [key, {}]));

const toImportIssue = ({ pointer, code }: FieldIssue): ImportIssue => ({
  field: fromPointer(pointer).join('.'),
  message: code === 'unknown-field' ? 'is not on the checklist.' : `is not valid: ${code}.`,
});
