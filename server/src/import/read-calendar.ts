import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import ICAL from 'ical.js';
import { type Event, EVENT_KINDS, isOneOf } from '../../../src/contract/index.ts';
import { type DayOf, spanOf } from '../../../src/domain/index.ts';
import { type CalendarSpan, readSpan, timeText } from './calendar-span.ts';
import { type CalendarTime, type Component, keyOfTime, timeOf } from './calendar-times.ts';
import { filledFields, idOfText, keepTranslations } from './cell-values.ts';
import { cleanText } from '../../../src/contract/index.ts';
import { toKind } from './event-columns.ts';
import { ImportError, type ImportIssue } from './import-error.ts';
import { findOccurrences, isRepeated } from './occurrences.ts';
import type { RawFile, RawRow } from './raw-file.ts';

/** What a file of events is read against. */
export interface EventContext {
  readonly timeZone: string;
  readonly dayOf: DayOf;
  readonly today: string;
  /** Events that are stored already. */
  readonly stored: readonly Event[];
}

/** What fields are called in a calendar. */
const NAMES: Readonly<Record<string, string>> = {
  event: 'VEVENT',
  title: 'SUMMARY',
  text: 'DESCRIPTION',
  start: 'DTSTART',
  end: 'DTEND',
  kind: 'CATEGORIES',
  place: 'LOCATION',
  url: 'URL',
  uid: 'UID',
  sequence: 'SEQUENCE',
};

/** Characters of an id that leave room for the day of an occurrence. */
const MAX_ID = 55;

/**
 * Reads events from an iCalendar file. Whom they are for, seats and checklist steps, which a calendar has no place for,
 * stay as they are stored. Events that repeat become one event each time. Rows are numbered by events.
 * @throws {ImportError} when it is no calendar, or one without events
 */
export function readCalendar(text: string, context: EventContext): RawFile {
  const calendar = parseCalendar(text);
  const events = calendar.getAllSubcomponents('vevent').map((component, index) => ({ component, row: index + 1 }));
  if (events.length === 0) throw new ImportError([{ field: 'file', message: 'is a calendar without events.' }]);
  const repeated = new Set(
    events.filter(({ component }) => isRepeated(component)).map(({ component }) => uidOf(component)),
  );
  const exceptions = new Map(
    events.flatMap(({ component }) => {
      const original = component.getFirstProperty('recurrence-id');
      return original ? [[`${uidOf(component)} ${keyOfTime(timeOf(original, context.timeZone))}`, component]] : [];
    }),
  );
  const readRow = readerOf(context, textOf(calendar, 'method').toUpperCase() === 'CANCEL');
  return {
    rows: events.flatMap(({ component, row }): readonly RawRow[] => {
      const original = component.getFirstProperty('recurrence-id');
      if (original) {
        // Its event is in the file, and takes it along.
        if (repeated.has(uidOf(component))) return [];
        return [{ row, ...readRow(component, timeOf(original, context.timeZone)) }];
      }
      if (!isRepeated(component)) return [{ row, ...readRow(component) }];
      const found = findOccurrences(component, context.timeZone, context.today);
      if (found.kind === 'problem') return [{ row, issues: [{ field: 'RRULE', message: found.message }] }];
      return found.occurrences.map((occurrence) => {
        const exception = exceptions.get(`${uidOf(component)} ${keyOfTime(occurrence)}`);
        return { row, ...readRow(exception ?? component, occurrence) };
      });
    }),
    description: {},
    nameOf: (field) => NAMES[field] ?? field,
  };
}

function parseCalendar(text: string): Component {
  try {
    const calendar = ICAL.Component.fromString(text.trim());
    if (calendar.name === 'vcalendar') return calendar;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : '';
    throw new ImportError([{ field: 'file', message: `is no calendar that can be read: ${message}` }]);
  }
  throw new ImportError([{ field: 'file', message: 'has more than one calendar in it.' }]);
}

/**
 * Creates a reader of events.
 * @returns takes an event, and which time of it is meant when it repeats
 */
const readerOf =
  (context: EventContext, isAllCancelled: boolean) =>
  (component: Component, occurrence?: CalendarTime): Omit<RawRow, 'row'> => {
    const { stored, dayOf, timeZone } = context;
    const { id, uid } = namesOf(component, occurrence, dayOf);
    const before = stored.find((event) => event.uid === uid) ?? stored.find((event) => event.id === id);
    const times = readSpan(component, timeZone, occurrence);
    // A month goes out as its days. When it comes back as these days it is that month still.
    const isAsBefore = before !== undefined && isSameSpan(before, times, dayOf);
    return {
      value: filledFields({
        id: before?.id ?? id,
        title: keepTranslations(textOf(component, 'summary'), before?.title),
        text: keepTranslations(textOf(component, 'description'), before?.text),
        start: isAsBefore ? before.start : times.start,
        end: isAsBefore ? before.end : times.end,
        kind: kindOf(component) ?? before?.kind ?? 'other',
        audience: before?.audience,
        place: keepTranslations(textOf(component, 'location'), before?.place),
        capacity: before?.capacity,
        url: textOf(component, 'url'),
        step: before?.step,
        movedFrom: readMovedFrom(component, timeZone, occurrence),
        cancelled: isAllCancelled || textOf(component, 'status').toUpperCase() === 'CANCELLED' || undefined,
        uid,
        ...sequenceOf(component),
      }),
      issues: [...times.issues, ...checkClass(component)],
    };
  };

/** Id and `uid` of an event, and of each time of one that repeats. Both are the same when the file is read again. */
function namesOf(
  component: Component,
  occurrence: CalendarTime | undefined,
  dayOf: DayOf,
): { id: string; uid: string } {
  const uid = uidOf(component);
  const id = uid === '' ? idOfText(textOf(component, 'summary')).slice(0, MAX_ID) : idOfUid(uid);
  if (occurrence === undefined) return { id, uid };
  const day = occurrence.kind === 'moment' ? dayOf(occurrence.moment) : keyOfTime(occurrence);
  const suffix = day.replaceAll('-', '');
  return { id: `${id}-${suffix}`, uid: uid === '' ? '' : `${suffix}-${uid}` };
}

function isSameSpan(stored: Event, { start, end }: CalendarSpan, dayOf: DayOf): boolean {
  const known = spanOf(stored, dayOf);
  const read = start === undefined ? undefined : spanOf({ start, ...(end !== undefined && { end }) }, dayOf);
  return known !== undefined && isDeepStrictEqual({ ...known, precision: '' }, { ...read, precision: '' });
}

/** When a time of a repeated event that an exception moved would have been. */
function readMovedFrom(
  component: Component,
  timeZone: string,
  occurrence: CalendarTime | undefined,
): string | undefined {
  const property = component.getFirstProperty('dtstart');
  if (occurrence === undefined || !property || !component.hasProperty('recurrence-id')) return undefined;
  const isMoved = keyOfTime(timeOf(property, timeZone)) !== keyOfTime(occurrence);
  return isMoved ? timeText(occurrence, timeZone) : undefined;
}

function textOf(component: Component, name: string): string {
  const value = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? cleanText(value) : '';
}

/** How often an event has changed; 0 says nothing. */
function sequenceOf(component: Component): Readonly<Record<string, unknown>> {
  const sequence: unknown = component.getFirstPropertyValue('sequence');
  return sequence === null || sequence === 0 ? {} : { sequence };
}

const uidOf = (component: Component): string => textOf(component, 'uid');

/** The first category that is one of the kinds, in either language. */
const kindOf = (component: Component): string | undefined =>
  component
    .getAllProperties('categories')
    .flatMap((property): readonly unknown[] => property.getValues())
    .map((category) => toKind(cleanText(String(category))))
    .find((kind) => isOneOf(EVENT_KINDS, kind));

/** An id out of what comes before `@`; of a long one, whose beginning many may share, a short digest. */
function idOfUid(uid: string): string {
  const plain = uid.replace(/@.*$/, '').replace(/[^\w-]+/g, '-');
  return plain.length <= MAX_ID ? plain : createHash('sha256').update(uid).digest('base64url').slice(0, 22);
}

function checkClass(component: Component): readonly ImportIssue[] {
  const given = textOf(component, 'class').toUpperCase();
  return ['', 'PUBLIC'].includes(given)
    ? []
    : [{ field: 'CLASS', message: 'says that the event is not for everybody.' }];
}
