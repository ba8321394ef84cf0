import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { eventsExample } from '../../src/contract/examples/index.ts';
import type { Event, LocalizedText } from '../../src/contract/index.ts';
import { addDays } from '../../src/domain/days.ts';
import { type CalendarOptions, eventsToIcs } from '../../src/domain/event-ics.ts';
import { type DatedEvent, orderEvents } from '../../src/domain/event-list.ts';
import type { EventSpan } from '../../src/domain/event-span.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { anyEvent, anyEvents, dayInOslo, eventOf } from './any-event.ts';

const OPTIONS: CalendarOptions = {
  initiative: 'nfk',
  language: 'nb',
  timeZone: 'Europe/Oslo',
  asOf: '2026-04-28',
};

const write = (events: readonly Event[], options: Partial<CalendarOptions> = {}) =>
  eventsToIcs(orderEvents(events, dayInOslo), { ...OPTIONS, ...options });

const parse = (calendar: string) => new ICAL.Component(ICAL.parse(calendar) as unknown[]);

/** The events of a calendar as another program reads them. */
const read = (calendar: string) => parse(calendar).getAllSubcomponents('vevent');

const valueOf = (component: ICAL.Component | undefined, name: string): unknown =>
  component?.getFirstPropertyValue(name)?.toString();

/** The lines of one event as they are written. */
const linesOf = (event: Partial<Event>, options: Partial<CalendarOptions> = {}): readonly string[] =>
  write([eventOf({ id: 'a', ...event })], options)
    .replaceAll('\r\n ', '')
    .split('\r\n');

/** Begin and end as they are written. */
const timesOf = (start: string, end?: string) =>
  linesOf({ start, ...(end !== undefined && { end }) }).filter((line) => /^DT(START|END)/.test(line));

const TIMES: readonly (readonly [start: string, end: string | undefined, lines: readonly string[]])[] = [
  ['2026', undefined, ['DTSTART;VALUE=DATE:20260101', 'DTEND;VALUE=DATE:20270101']],
  ['2026-05', undefined, ['DTSTART;VALUE=DATE:20260501', 'DTEND;VALUE=DATE:20260601']],
  ['2026-05', '2026-06', ['DTSTART;VALUE=DATE:20260501', 'DTEND;VALUE=DATE:20260701']],
  ['2026-05-20', undefined, ['DTSTART;VALUE=DATE:20260520', 'DTEND;VALUE=DATE:20260521']],
  ['2024-02-28', '2024-02-29', ['DTSTART;VALUE=DATE:20240228', 'DTEND;VALUE=DATE:20240301']],
  ['2026-05-20T10:00:00+02:00', undefined, ['DTSTART:20260520T080000Z']],
  ['2026-05-20T10:00:00+02:00', '2026-05-20T10:00:00+02:00', ['DTSTART:20260520T080000Z']],
  // Within the same second: an end has to be later than its start.
  ['2026-05-20T10:00:00.2+02:00', '2026-05-20T10:00:00.7+02:00', ['DTSTART:20260520T080000Z']],
  ['2026-05-20T22:00:00+02:00', '2026-05-21T01:00:00+02:00', ['DTSTART:20260520T200000Z', 'DTEND:20260520T230000Z']],
  // In the hour that the clocks of Oslo show twice.
  ['2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00', ['DTSTART:20261025T003000Z', 'DTEND:20261025T013000Z']],
  ['2026-05-20T10:00:00+02:00', '2026-05-22', ['DTSTART;VALUE=DATE:20260520', 'DTEND;VALUE=DATE:20260523']],
  ['2026-05-20', '2026-05-22T16:00:00+02:00', ['DTSTART;VALUE=DATE:20260520', 'DTEND;VALUE=DATE:20260523']],
  // There is no day after the last; some systems write it for "never".
  ['2026', '9999-12-31', ['DTSTART;VALUE=DATE:20260101', 'DTEND;VALUE=DATE:99991231']],
  ['2026', '9999', ['DTSTART;VALUE=DATE:20260101', 'DTEND;VALUE=DATE:99991231']],
  ['9999-12-31', undefined, ['DTSTART;VALUE=DATE:99991231']],
  ['2026-02-30', undefined, []],
  ['2026-05-20', '2026-05-19', []],
];

const LINES: readonly (readonly [what: string, event: Partial<Event>, line: string])[] = [
  ['its own id for calendars', { uid: 'signering@fjordbyen.example' }, 'UID:signering@fjordbyen.example'],
  ['an id made of its own and that of the initiative', {}, 'UID:a@nfk.klimabrikker'],
  ['such an id instead of an empty one', { uid: ' ' }, 'UID:a@nfk.klimabrikker'],
  ['no change', {}, 'SEQUENCE:0'],
  ['the changes that the endpoint counted', { sequence: 7, cancelled: true }, 'SEQUENCE:7'],
  ['no changes below zero', { sequence: -1 }, 'SEQUENCE:0'],
  ['a change when it was moved', { movedFrom: '2026-04' }, 'SEQUENCE:1'],
  ['a change when it was cancelled', { cancelled: true }, 'SEQUENCE:1'],
  ['two changes when it was moved and then cancelled', { movedFrom: '2026-04', cancelled: true }, 'SEQUENCE:2'],
  ['that it is on', { cancelled: false }, 'STATUS:CONFIRMED'],
  ['that it is cancelled', { cancelled: true }, 'STATUS:CANCELLED'],
  ['its kind', { kind: 'signing' }, 'CATEGORIES:signing'],
  ['a kind that nobody knows, as one', { kind: 'a,b' }, 'CATEGORIES:a\\,b'],
  ['that a day does not take up time', { start: '2026-05-20' }, 'TRANSP:TRANSPARENT'],
  ['that hours take up time', { start: '2026-05-20T10:00Z' }, 'TRANSP:OPAQUE'],
  [
    'that hours as whole days do not take up time',
    { start: '2026-05-20T10:00Z', end: '2026-05-22' },
    'TRANSP:TRANSPARENT',
  ],
  ['that a deadline takes up no time', { start: '2026-05-20T10:00Z', kind: 'deadline' }, 'TRANSP:TRANSPARENT'],
  ['its title', { title: { nb: 'Møte; nå', en: 'Meeting' } }, 'SUMMARY:Møte\\; nå'],
  ['its text', { text: 'Linje 1\nlinje 2' }, 'DESCRIPTION:Linje 1\\nlinje 2'],
  ['its place', { place: 'Rådhuset, Oslo' }, 'LOCATION:Rådhuset\\, Oslo'],
  ['its address', { url: 'https://x.example/å?a=1,2;3' }, 'URL:https://x.example/%C3%A5?a=1,2;3'],
];

const STAMPS: readonly (readonly [asOf: string, stamp: string])[] = [
  ['2026-04-28', '20260428T000000Z'],
  ['2026-04', '20260401T000000Z'],
  ['2026-04-28T08:30:00+02:00', '20260428T063000Z'],
  ...['', 'soon 12', '28.04.2026', '275000', '9999-12-31T23:59:59-02:00'].map(
    (asOf) => [asOf, '19700101T000000Z'] as const,
  ),
];

describe('eventsToIcs', () => {
  for (const [start, end, lines] of TIMES)
    it(`writes ${start} to ${end ?? 'its end'} as ${lines.join(' ') || 'no event'}`, () =>
      assert.deepEqual(timesOf(start, end), lines));

  for (const [what, event, line] of LINES)
    it(`writes ${what}: ${line}`, () => assert.ok(linesOf(event).includes(line), linesOf(event).join('\n')));

  for (const [asOf, stamp] of STAMPS)
    it(`stamps what was changed at ${JSON.stringify(asOf)} with ${stamp}`, () =>
      assert.ok(linesOf({}, { asOf }).includes(`DTSTAMP:${stamp}`)));

  it('writes addresses that a browser may open, absolute, and no others', () => {
    const url = (raw: string, baseUrl?: string) =>
      linesOf({ url: raw }, { baseUrl }).find((line) => line.startsWith('URL:'));
    assert.equal(url('/signering', 'https://www.fjordbyen.example/nfk'), 'URL:https://www.fjordbyen.example/signering');
    assert.equal(url('/signering'), undefined);
    assert.equal(url('//['), undefined);
    for (const raw of ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'mailto:a@b.example'])
      assert.equal(url(raw, 'https://www.fjordbyen.example/nfk'), undefined);
    assert.equal(url('https://x.example/\r\nATTENDEE:a'), 'URL:https://x.example/ATTENDEE:a');
  });

  it('says who it is from and how often to look for news', () => {
    const calendar = parse(write([], { title: { nb: 'Næring, klima', en: 'Business' }, language: 'en' }));
    assert.deepEqual(
      ['version', 'method', 'calscale', 'name', 'x-wr-calname', 'x-wr-timezone', 'refresh-interval'].map((name) =>
        valueOf(calendar, name),
      ),
      ['2.0', 'PUBLISH', 'GREGORIAN', 'Business', 'Business', 'Europe/Oslo', 'PT6H'],
    );
    assert.equal(valueOf(parse(write([])), 'name'), 'nfk');
  });

  it('writes the example of the contract as a calendar reads it', () => {
    const events = read(write(eventsExample.events, { language: 'en' }));
    assert.deepEqual(
      events.map((event) => ['summary', 'dtstart', 'dtend', 'status', 'sequence'].map((name) => valueOf(event, name))),
      [
        ['Annual report due', '2026-03-15', '2026-03-16', 'CONFIRMED', '0'],
        ['Spring campaign', '2026-05-01', '2026-07-01', 'CONFIRMED', '0'],
        ['Signing lunch', '2026-05-20T09:30:00Z', '2026-05-20T11:00:00Z', 'CONFIRMED', '1'],
        ['Partner gathering', '2026-09-10T07:00:00Z', undefined, 'CANCELLED', '1'],
      ],
    );
  });

  it('knows an event by the same id whatever else changes, and two events by two', () => {
    fc.assert(
      fc.property(anyEvent, anyEvent, (event, other) => {
        const { uid: _, ...rest } = event;
        const uidOf = ({ end: _, ...changed }: Event) =>
          valueOf(read(write([{ ...changed, start: '2026' }]))[0], 'uid');
        assert.equal(uidOf(rest), uidOf({ ...other, id: event.id, uid: '' }));
        assert.equal(uidOf({ ...rest, uid: 'x' }), uidOf({ ...other, uid: 'x' }));
        if (other.id !== event.id) assert.notEqual(uidOf(rest), uidOf({ ...other, uid: '' }));
      }),
      propertyRuns(500),
    );
  });

  it('is read by another program as it was meant, whatever the events', () => {
    const options = fc.record({
      initiative: fc.string({ unit: 'binary' }),
      language: fc.constantFrom('nb', 'en', 'se'),
      title: fc.string({ unit: 'binary' }),
      timeZone: fc.string({ unit: 'binary' }),
      asOf: fc.oneof(fc.string(), fc.constantFrom('2026', '2026-04-28T08:30:00+02:00')),
      baseUrl: fc.constantFrom(undefined, 'https://www.fjordbyen.example/nfk', 'nonsense'),
    });
    fc.assert(
      fc.property(anyEvents, options, (list, options) => {
        const events = orderEvents(list, dayInOslo);
        const calendar = eventsToIcs(events, options);
        for (const line of calendar.replaceAll('\r\n ', '').slice(0, -2).split('\r\n'))
          assert.match(line, /^[A-Z-]+(;VALUE=[A-Z]+)?:[^\0-\x1f\x7f]*$/);
        const dated = events.filter((event): event is DatedEvent & { span: EventSpan } => event.span !== undefined);
        const found = read(calendar);
        assert.equal(found.length, dated.length);
        for (const [index, { event, span }] of dated.entries()) {
          const written = found[index]!;
          assert.deepEqual(spanIn(written), asWritten(span));
          assert.equal(valueOf(written, 'summary'), asRead(event.title, options.language));
          assert.match(String(valueOf(written, 'sequence')), /^\d+$/);
          assert.match(String(valueOf(written, 'dtstamp')), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
          assert.notEqual(valueOf(written, 'uid'), '');
          assert.match(String(valueOf(written, 'url')), /^(undefined$|https?:\/\/)/);
        }
      }),
      propertyRuns(1000),
    );
  });
});

type Written = Pick<EventSpan, 'first' | 'last'> | Pick<EventSpan, 'startsAt' | 'endsAt'>;

/** What a calendar can say of a span: moments to the second when both ends are, else whole days. */
function asWritten({ first, last, startsAt, endsAt }: EventSpan): Written {
  const second = (moment: number) => Math.floor(moment / 1000) * 1000;
  if (startsAt === undefined || (endsAt === undefined && first < last)) return { first, last };
  return { startsAt: second(startsAt), endsAt: second(endsAt ?? startsAt) };
}

/** When a calendar says that an event is. */
function spanIn(event: ICAL.Component): Written {
  const { startDate, endDate } = new ICAL.Event(event);
  if (startDate.isDate) return { first: startDate.toString(), last: addDays(endDate.toString(), -1) };
  return { startsAt: startDate.toUnixTime() * 1000, endsAt: endDate.toUnixTime() * 1000 };
}

const asRead = (text: LocalizedText, language: string): string =>
  (typeof text === 'string' ? text : (text[language] ?? text.nb ?? ''))
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\t\v-\x1f\x7f]/g, ' ');
