import { isOneOf } from '../contract/is-one-of.ts';
import type { Step } from '../contract/checklist.ts';
import { STEP_STATUSES, type StepStatus } from '../contract/checklist-vocabulary.ts';
import type { StepProgress } from '../contract/progress.ts';
import { isYearly, yearOf } from './checklist-step.ts';
import { daysBetween } from './days.ts';

/** Where a step stands: what was said of it, and what the calendar says. */
export interface StepState {
  /** `overdue` when it is not done and its deadline has passed; `other` for a status that this version does not know. */
  readonly name: StepStatus | 'overdue' | 'other';
  /** What was said, word for word. */
  readonly status: string;
  /** Last day, of this year for a step that comes again. */
  readonly deadline?: string;
  /** Days until the deadline, 0 on it and negative after it; absent where nothing is left to do. */
  readonly daysLeft?: number;
}

/** Statuses that leave nothing to do. */
const SETTLED = ['done', 'not-applicable'] as const;

/** Where a step stands on a day. A deadline lasts to the end of its day, so a step is overdue on the day after. */
export function stepState(step: Step, { status }: Pick<StepProgress, 'status'>, today: string): StepState {
  const deadline = deadlineOf(step, today);
  const isKnown = isOneOf(STEP_STATUSES, status);
  const stated = { status, ...(deadline !== undefined && { deadline }) };
  if (!isKnown) return { name: 'other', ...stated };
  if (isOneOf(SETTLED, status) || deadline === undefined) return { name: status, ...stated };
  const daysLeft = daysBetween(today, deadline);
  return { name: daysLeft < 0 ? 'overdue' : status, ...stated, daysLeft };
}

/**
 * The deadline that counts on a day: of a yearly step the one in the year of that day. 29 February is the last of
 * February in other years. A day that is in no calendar is no deadline.
 */
export function deadlineOf(step: Pick<Step, 'deadline' | 'recurrence'>, today: string): string | undefined {
  const { deadline } = step;
  if (deadline === undefined || !isDay(deadline)) return undefined;
  if (!isYearly(step)) return deadline;
  const thisYear = `${yearOf(step, today)}${deadline.slice(4)}`;
  return isDay(thisYear) ? thisYear : `${thisYear.slice(0, 4)}-02-28`;
}

/** Whether a text is a day of the calendar: `2026-02-30` is none. */
export function isDay(text: string): boolean {
  const moment = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
}
