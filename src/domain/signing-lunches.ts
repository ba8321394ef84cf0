import type { SIGNING_CHOICES } from '../contract/application-vocabulary.ts';
import type { Event } from '../contract/index.ts';
import { type DatedEvent, orderEvents } from './event-list.ts';
import type { EventSpan } from './event-span.ts';
import type { DayOf } from './zoned-day.ts';

/** A lunch that one can sign up for. */
export interface SigningLunch {
  readonly event: Event;
  readonly span: EventSpan;
  /** Seats that are left; absent where nobody counts them. */
  readonly remaining?: number;
  /** What one gets there. */
  readonly choice: Exclude<(typeof SIGNING_CHOICES)[number], 'later'>;
}

/** Signing lunches ahead, in order. */
export const signingLunches = (events: readonly Event[], dayOf: DayOf, today: string): readonly SigningLunch[] =>
  allLunches(events, dayOf).filter((lunch) => isBookable(lunch, today));

/** Signing lunches that are and were, in order, without those that were cancelled or have no date yet. */
export const allLunches = (events: readonly Event[], dayOf: DayOf): readonly SigningLunch[] =>
  orderEvents(events, dayOf).flatMap((dated) => toLunch(dated) ?? []);

/** One signs up until the day before: on the day itself the table is laid. */
export const isBookable = ({ span }: SigningLunch, today: string): boolean => span.last > today;

function toLunch({ event, span }: DatedEvent): SigningLunch | undefined {
  const { kind, cancelled, capacity } = event;
  if (kind !== 'signing' || cancelled === true || !span) return undefined;
  if (!capacity) return { event, span, choice: 'seat' };
  const remaining = Math.max(0, capacity.remaining);
  return { event, span, remaining, choice: remaining > 0 ? 'seat' : 'waiting-list' };
}
