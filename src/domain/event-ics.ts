import type { Event, LocalizedText } from '../contract/index.ts';
import { addDays } from './days.ts';
import type { DatedEvent } from './event-list.ts';
import type { EventSpan } from './event-span.ts';
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
  const { title, text, place, url } = event;
  const read = (value: LocalizedText) => icsText(pickText(value, language).text);
  const link = absoluteUrl(url, options.baseUrl);
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', icsText(event.uid ?? `${event.id}@${initiative}.klimabrikker`)],
    ['DTSTAMP', icsMoment(momentOf(options.asOf))],
    ...timeLines(span),
    ['SEQUENCE', String(Math.max(0, event.sequence ?? (event.movedFrom === undefined ? 0 : 1)))],
    ['STATUS', event.cancelled === true ? 'CANCELLED' : 'CONFIRMED'],
    ['SUMMARY', read(title)],
    ...(text === undefined ? [] : [['DESCRIPTION', read(text)] as const]),
    ...(place === undefined ? [] : [['LOCATION', read(place)] as const]),
    ...(link === undefined ? [] : [['URL', link] as const]),
    ['CATEGORIES', icsText(event.kind)],
    ['TRANSP', span.startsAt === undefined || event.kind === 'deadline' ? 'TRANSPARENT' : 'OPAQUE'],
    ['END', 'VEVENT'],
  ];
}

/** Begin and end. A calendar's last day is the one after (RFC 5545, 3.6.1); mixed forms become whole days. */
function timeLines({ first, last, startsAt, endsAt }: EventSpan): readonly IcsLine[] {
  if (startsAt !== undefined && (endsAt !== undefined || first === last)) {
    const end: readonly IcsLine[] = endsAt === undefined || endsAt === startsAt ? [] : [['DTEND', icsMoment(endsAt)]];
    return [['DTSTART', icsMoment(startsAt)], ...end];
  }
  return [
    ['DTSTART;VALUE=DATE', icsDate(first)],
    ['DTEND;VALUE=DATE', icsDate(addDays(last, 1))],
  ];
}

/** A file must have a stamp, also where nobody knows when it was made. */
function momentOf(asOf: string): number {
  const moment = Date.parse(asOf);
  return Number.isNaN(moment) ? 0 : moment;
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
