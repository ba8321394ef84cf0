import { isDeepStrictEqual } from 'node:util';
import type { Event } from '../../../src/contract/index.ts';
import { type DayOf, parseEventTime, spanOf } from '../../../src/domain/index.ts';

/**
 * The event to store for one that a file holds: with the `uid` that calendars know it by, and counting what of it they
 * have to hear about. A new time, place or cancellation counts `sequence` up; a new start is remembered as moved from the
 * old one, unless the file says otherwise or the new one only says more exactly when it is.
 * @param newUid makes what an event that has none is known by
 */
export function updateEvent(given: Event, stored: Event | undefined, dayOf: DayOf, newUid: () => string): Event {
  const uid = stored?.uid ?? given.uid ?? newUid();
  if (stored === undefined) return { ...given, uid, ...counted(sequenceOf(given)) };
  const isMoved = !isSameTime(given.start, stored.start, dayOf);
  const isChanged =
    isMoved ||
    !isSameTime(given.end, stored.end, dayOf) ||
    !isDeepStrictEqual(given.place, stored.place) ||
    (given.cancelled === true) !== (stored.cancelled === true);
  const before = isMoved && !isMoreExact(given, stored, dayOf) ? stored.start : stored.movedFrom;
  const movedFrom = given.movedFrom ?? before;
  const event = { ...given, uid, ...(movedFrom !== undefined && { movedFrom }) };
  const told = sequenceOf(stored) + (isChanged ? 1 : 0);
  // A file may also say for the first time what happened before: that it was moved.
  const known = isChanged || stored.sequence !== undefined ? 0 : knownChanges(event);
  return { ...event, ...counted(Math.max(told, given.sequence ?? 0, known)) };
}

const counted = (sequence: number): Pick<Event, 'sequence'> => (sequence > 0 ? { sequence } : {});

/** What calendars are told: the count, or what an event that does not count has certainly changed. */
const sequenceOf = (event: Event): number => event.sequence ?? knownChanges(event);

const knownChanges = ({ movedFrom, cancelled }: Event): number =>
  (movedFrom === undefined ? 0 : 1) + (cancelled === true ? 1 : 0);

/** Whether two times are the same, also where one moment is written with two offsets. */
function isSameTime(time: string | undefined, other: string | undefined, dayOf: DayOf): boolean {
  if (time === other) return true;
  if (time === undefined || other === undefined) return false;
  const moment = parseEventTime(time, dayOf)?.moment;
  return moment !== undefined && moment === parseEventTime(other, dayOf)?.moment;
}

/** Whether an event begins within what its start meant before: a day of the month that was all one knew. */
function isMoreExact({ start }: Event, stored: Event, dayOf: DayOf): boolean {
  const [now, before] = [parseEventTime(start, dayOf), spanOf({ start: stored.start }, dayOf)];
  if (!now || !before || before.startsAt !== undefined) return false;
  return now.first >= before.first && now.last <= before.last;
}
