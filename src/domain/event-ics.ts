import type { Event, LocalizedText } from '../contract/index.ts';
import { addDays } from './days.ts';
import type { DatedEvent } from './event-list.ts';
import type { EventSpan } from './event-span.ts';
import { parseEventTime } from './event-time.ts';
import { type IcsLine, icsDate, icsLines, icsMoment, icsText } from './ics.ts';
import { pickText } from './pick-text.ts';

/** What a calendar says about itself, and what its events have in common. */
export interface CalendarOptions {
  /** Id of the initiative; part of the `UID` of events that bring none. */
  readonly initiative: string;
  readonly language: string;
  readonly title?: LocalizedText | undefined;
  readonly timeZone: string;
  /** When the events were last changed: a date or a moment. */
  readonly asOf: string;
  /** What relative addresses are relative to; without it they are left out. */
  readonly baseUrl?: string | undefined;
}

/** How often a subscribed calendar should look for news. */
const REFRESH = 'PT6H';

/**
 * Events as an iCalendar file (RFC 5545). Days, months and years are whole-day events that do not take up anybody's
 * time; moments are in UTC. `SEQUENCE` counts changes, cancelled events stay and say so. What has no date is left out.
 */
export function eventsToIcs(events: readonly DatedEvent[], options: CalendarOptions): string {
  const { language, title, timeZone } = options;
  const name = title === undefined ? options.initiative : pickText(title, language).text;
  return icsLines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//klimabrikker//events//NO'],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ['NAME', icsText(name)],
    ['X-WR-CALNAME', icsText(name)],
    ['X-WR-TIMEZONE', icsText(timeZone)],
    ['REFRESH-INTERVAL;VALUE=DURATION', REFRESH],
    ['X-PUBLISHED-TTL', REFRESH],
    ...events.flatMap(({ event, span }) => (span ? eventLines(event, span, options) : [])),
    ['END', 'VCALENDAR'],
  ]);
}

function eventLines(event: Event, span: EventSpan, options: CalendarOptions): readonly IcsLine[] {
  const { initiative, language } = options;
  const { title, text, place, url, uid = '' } = event;
  const read = (value: LocalizedText) => icsText(pickText(value, language).text);
  const link = absoluteUrl(url, options.baseUrl);
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', icsText(uid.trim() === '' ? `${event.id}@${initiative}.klimabrikker` : uid)],
    ['DTSTAMP', icsMoment(stampOf(options.asOf))],
    ...(isTimed(span) ? momentLines(span) : dayLines(span)),
    ['SEQUENCE', String(Math.max(0, event.sequence ?? knownChanges(event)))],
    ['STATUS', event.cancelled === true ? 'CANCELLED' : 'CONFIRMED'],
    ['SUMMARY', read(title)],
    ...(text === undefined ? [] : [['DESCRIPTION', read(text)] as const]),
    ...(place === undefined ? [] : [['LOCATION', read(place)] as const]),
    ...(link === undefined ? [] : [['URL', link] as const]),
    ['CATEGORIES', icsText(event.kind)],
    ['TRANSP', isTimed(span) && event.kind !== 'deadline' ? 'OPAQUE' : 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ];
}

/** Whether it is written as hours: begins at a moment, and ends at one or the same day. Mixed forms become whole days. */
const isTimed = (span: EventSpan): span is EventSpan & { readonly startsAt: number } =>
  span.startsAt !== undefined && (span.endsAt !== undefined || span.first === span.last);

/** Begin and end, which has to be later (RFC 5545, 3.8.2.2). */
function momentLines({ startsAt, endsAt = startsAt }: EventSpan & { readonly startsAt: number }): readonly IcsLine[] {
  const [start, end] = [icsMoment(startsAt), icsMoment(endsAt)];
  return [['DTSTART', start], ...(end > start ? [['DTEND', end] as const] : [])];
}

/** The last day that four digits can say. */
const LAST_DAY = '9999-12-31';

/** First day, and the one after the last (RFC 5545, 3.6.1). */
function dayLines({ first, last }: EventSpan): readonly IcsLine[] {
  const end = last === LAST_DAY ? LAST_DAY : addDays(last, 1);
  return [
    ['DTSTART;VALUE=DATE', icsDate(first)],
    ...(end > first ? [['DTEND;VALUE=DATE', icsDate(end)] as const] : []),
  ];
}

/** How often an event has certainly changed when nobody counted. */
const knownChanges = ({ movedFrom, cancelled }: Event): number =>
  (movedFrom === undefined ? 0 : 1) + (cancelled === true ? 1 : 0);

/** A file must have a stamp, also where nobody knows when it was made. */
function stampOf(asOf: string): number {
  const time = parseEventTime(asOf, () => '');
  return time === undefined ? 0 : (time.moment ?? Date.parse(time.first));
}

function absoluteUrl(url: string | undefined, baseUrl: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  try {
    const { protocol, href } = new URL(url, baseUrl);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
