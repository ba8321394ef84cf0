import type { Event } from '../contract/index.ts';
import { type Precision, parseEventTime } from './event-time.ts';
import type { DayOf } from './zoned-day.ts';

/** From when to when an event lasts. */
export interface EventSpan {
  /** Precision of the start. */
  readonly precision: Precision;
  /** First and last day, in the initiative's time zone. */
  readonly first: string;
  readonly last: string;
  /** Ms since 1970, when it begins or ends at a moment. */
  readonly startsAt?: number;
  readonly endsAt?: number;
}

/**
 * When an event is. An end that cannot be read is as good as none; `undefined` for an event whose start cannot be read,
 * or whose end is before its start.
 */
export function spanOf({ start, end }: Pick<Event, 'start' | 'end'>, dayOf: DayOf): EventSpan | undefined {
  const from = parseEventTime(start, dayOf);
  if (!from) return undefined;
  const to = (end === undefined ? undefined : parseEventTime(end, dayOf)) ?? from;
  const isBackwards =
    from.moment !== undefined && to.moment !== undefined ? to.moment < from.moment : to.last < from.first;
  if (isBackwards) return undefined;
  return {
    precision: from.precision,
    first: from.first,
    last: to.last,
    ...(from.moment !== undefined && { startsAt: from.moment }),
    ...(to !== from && to.moment !== undefined && { endsAt: to.moment }),
  };
}
