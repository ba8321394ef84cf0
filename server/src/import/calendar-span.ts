import ICAL from 'ical.js';
import { addDays, daysBetween } from '../../../src/domain/index.ts';
import { type CalendarTime, type Component, timeOf } from './calendar-times.ts';
import type { ImportIssue } from './import-error.ts';
import { toInstant } from './local-time.ts';

/** Start and end of an event in the form of the contract, and what is wrong with them. */
export interface CalendarSpan {
  readonly start?: string;
  readonly end?: string;
  readonly issues: readonly ImportIssue[];
}

/**
 * When an event of a calendar is. A time of a repeated event lasts as long as the first does.
 * @param occurrence which time of it is meant when it repeats
 */
export function readSpan(component: Component, timeZone: string, occurrence: CalendarTime | undefined): CalendarSpan {
  const property = component.getFirstProperty('dtstart');
  if (!property) return { issues: [] };
  const first = timeOf(property, timeZone);
  const start = occurrence === undefined || component.hasProperty('recurrence-id') ? first : occurrence;
  const last = endOf(component, first, timeZone);
  const text = timeText(start, timeZone);
  const begin = text === undefined ? {} : { start: text };
  const wrong = [['start', start] as const, ['end', last] as const].flatMap(([field, time]): ImportIssue[] =>
    time?.kind === 'problem' ? [{ field, message: time.message }] : [],
  );
  if (wrong.length > 0 || last === undefined) return { ...begin, issues: wrong };
  if (start.kind === 'day' && first.kind === 'day' && last.kind === 'day') {
    const days = daysBetween(first.day, last.day);
    // The last day of a calendar is the one after; some write the same day twice for one day.
    const end = addDays(start.day, days > 0 ? days - 1 : days);
    return { ...begin, ...(end !== start.day && { end }), issues: [] };
  }
  if (start.kind === 'moment' && first.kind === 'moment' && last.kind === 'moment') {
    const length = last.moment - first.moment;
    return { ...begin, ...(length !== 0 && { end: toInstant(start.moment + length, timeZone) }), issues: [] };
  }
  return {
    ...begin,
    issues: [{ field: 'end', message: 'is a day where the start is a time, or the other way about.' }],
  };
}

/** A time in the form of the contract; `undefined` for one that is none. */
export function timeText(time: CalendarTime, timeZone: string): string | undefined {
  switch (time.kind) {
    case 'day':
      return time.day;
    case 'moment':
      return toInstant(time.moment, timeZone);
    case 'problem':
      return undefined;
  }
}

const CENTURY = 3_155_760_000;

/** The end as a calendar has it: a day more than the last. */
function endOf(component: Component, start: CalendarTime, timeZone: string): CalendarTime | undefined {
  const property = component.getFirstProperty('dtend');
  if (property) return timeOf(property, timeZone);
  const duration = component.getFirstPropertyValue('duration');
  if (!(duration instanceof ICAL.Duration)) return undefined;
  const seconds = duration.toSeconds();
  if (Math.abs(seconds) > CENTURY) return { kind: 'problem', message: 'is longer than a century after the start.' };
  if (start.kind === 'moment') return { kind: 'moment', moment: start.moment + seconds * 1000 };
  return start.kind === 'day' ? { kind: 'day', day: addDays(start.day, Math.ceil(seconds / 86_400)) } : start;
}
