import type { Event } from '../contract/index.ts';
import { daysBetween } from './days.ts';
import type { EventSpan } from './event-span.ts';

/** The present, where the initiative is: the moment in ms since 1970, and the day of it. */
export interface Present {
  readonly moment: number;
  readonly day: string;
}

/** Where an event stands. A deadline does not take place, so it is never `past` but `passed`. */
export type EventState = 'undated' | 'coming' | 'now' | 'past' | 'passed';

/**
 * Where an event stands now. What ends on a day, a month or a year lasts to the end of it; so does what begins at a
 * moment and has no end. A deadline at a moment passes at that moment; one on a day, at the end of that day.
 */
export function stateOf({ kind }: Pick<Event, 'kind'>, span: EventSpan | undefined, now: Present): EventState {
  if (!span) return 'undated';
  const { first, last, startsAt, endsAt } = span;
  const isDeadline = kind === 'deadline';
  const until = endsAt ?? (isDeadline && first === last ? startsAt : undefined);
  const isOver = until === undefined ? now.day > last : now.moment >= until;
  if (isOver) return isDeadline ? 'passed' : 'past';
  if (isDeadline) return now.day === last ? 'now' : 'coming';
  const isComing = startsAt === undefined ? now.day < first : now.moment < startsAt;
  return isComing ? 'coming' : 'now';
}

/** How far off something is, in the unit that people would say it in. */
export interface Distance {
  readonly unit: 'day' | 'month' | 'year';
  readonly count: number;
}

/** Further off than this many days, people count in months; than this many months, in years. */
const MOST_DAYS = 45;
const MOST_MONTHS = 23;

/** The day that people wait for: the first of an event, the last of a deadline. */
export const awaitedDay = ({ kind }: Pick<Event, 'kind'>, { first, last }: EventSpan): string =>
  kind === 'deadline' ? last : first;

/**
 * How long it is to the day that people wait for, of an event that is coming; nothing only on that day. Months and years
 * are those of the calendar as long as no more is known.
 */
export function distanceTo(event: Pick<Event, 'kind'>, span: EventSpan, now: Present): Distance {
  const { precision } = span;
  const day = awaitedDay(event, span);
  const years = Number(day.slice(0, 4)) - Number(now.day.slice(0, 4));
  if (precision === 'year' && years > 0) return { unit: 'year', count: years };
  const months = monthOf(day) - monthOf(now.day);
  if (months > MOST_MONTHS) return { unit: 'year', count: Math.round(months / 12) };
  const days = daysBetween(now.day, day);
  if ((precision === 'month' && months > 0) || days > MOST_DAYS) return { unit: 'month', count: months };
  return { unit: 'day', count: days };
}

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
