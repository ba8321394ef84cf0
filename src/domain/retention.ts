import type { ApplicationForm } from '../contract/application-form.ts';
import { daysBetween } from './days.ts';

/** What decides how long an application is kept. */
export interface RetainedApplication {
  readonly status: string;
  /** The moment of the last change, as the contract writes it. */
  readonly changedAt: string;
}

/**
 * Whether the time that an application is kept here is over: so many whole days have passed since its last change.
 * Without a rule for its status it is kept, as it is by a rule that no calendar knows.
 */
export function isDue(
  { retention = [] }: Pick<ApplicationForm, 'retention'>,
  { status, changedAt }: RetainedApplication,
  today: string,
): boolean {
  const days = retention.find((rule) => rule.status === status)?.days;
  if (days === undefined || days < 0) return false;
  return daysBetween(dayOfChange(changedAt), today) > days;
}

/** The day in UTC; empty when the moment cannot be read. */
function dayOfChange(changedAt: string): string {
  const moment = Date.parse(changedAt);
  return Number.isNaN(moment) ? '' : new Date(moment).toISOString().slice(0, 10);
}
