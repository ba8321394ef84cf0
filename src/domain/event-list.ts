import type { Event } from '../contract/index.ts';
import { type EventSpan, spanOf } from './event-span.ts';
import { type EventState, type Present, awaitedDay, stateOf } from './event-state.ts';
import type { DayOf } from './zoned-day.ts';

/** An event with when it is. */
export interface DatedEvent {
  readonly event: Event;
  /** Absent when nobody can tell. */
  readonly span: EventSpan | undefined;
}

/**
 * Events in the order in which they begin: what is only known by its month or year comes before what has a day in
 * it, a day before its hours, undated events last. A later event with an id that was there before is left out.
 */
export function orderEvents(events: readonly Event[], dayOf: DayOf): readonly DatedEvent[] {
  const byId = new Map<string, DatedEvent>();
  for (const event of events) {
    if (!byId.has(event.id)) byId.set(event.id, { event, span: spanOf(event, dayOf) });
  }
  return [...byId.values()].sort((a, b) => compare(orderKey(a), orderKey(b)) || compare(a.event.id, b.event.id));
}

const PRECISION_ORDER = { year: 0, month: 1, day: 2, minute: 3 } as const;

function orderKey({ span }: DatedEvent): string {
  if (!span) return '~';
  const { first, last, precision, startsAt = 0 } = span;
  return `${first} ${PRECISION_ORDER[precision]} ${String(startsAt + 1e14).padStart(16, '0')} ${last}`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The event that will take place soonest, or fall due; the earlier in the list of those on the same day. */
export function nextEvent(events: readonly DatedEvent[], now: Present): DatedEvent | undefined {
  let next: DatedEvent | undefined;
  let nearest = '~';
  for (const item of events) {
    const { event, span } = item;
    if (!span || event.cancelled === true || stateOf(event, span, now) !== 'coming') continue;
    const day = awaitedDay(event, span);
    if (day < nearest) [next, nearest] = [item, day];
  }
  return next;
}

/** Whether anything of it is still ahead. */
export const isAhead = (state: EventState): boolean => state === 'coming' || state === 'now';
