import fc from 'fast-check';
import type { Event } from '../../src/contract/index.ts';
import { EVENT_AUDIENCES, EVENT_KINDS } from '../../src/contract/vocabulary.ts';
import type { Present } from '../../src/domain/event-state.ts';
import { createDayOf } from '../../src/domain/zoned-day.ts';

export const dayInOslo = createDayOf('Europe/Oslo');

/** The present at a moment, where the initiative is. */
export const presentAt = (moment: number | string, dayOf = dayInOslo): Present => {
  const ms = new Date(moment).getTime();
  return { moment: ms, day: dayOf(ms) };
};

/** Moments in ms since 1970, from one year to another. */
export const moments = (from: number, to: number) =>
  fc.integer({ min: Date.UTC(from, 0, 1), max: Date.UTC(to, 0, 1) - 1 });

const OFFSETS = ['Z', '+00:00', '+01:00', '+02:00', '-03:30', '+05:45', '+13:00', '-11:00', '+23:59', '-23:59'];
const SECONDS = ['', ':00', ':59', ':30.5', ':59.999999'];

const dates = (from: number, to: number) => moments(from, to).map((ms) => new Date(ms).toISOString());

/** Times that can be read, of every precision. */
export const goodTimes = (from: number, to: number) =>
  fc.oneof(
    dates(from, to).map((iso) => iso.slice(0, 4)),
    dates(from, to).map((iso) => iso.slice(0, 7)),
    dates(from, to).map((iso) => iso.slice(0, 10)),
    fc
      .tuple(dates(from, to), fc.constantFrom(...SECONDS), fc.constantFrom(...OFFSETS))
      .map(([iso, seconds, offset]) => iso.slice(0, 16) + seconds + offset),
  );

/** What cannot be read as a time; much of it is a date to `Date.parse`. */
export const BAD_TIMES = [
  ...['', ' ', '26', '20260', '2026-', '2026-1', '2026-00', '2026-13', '2026-5-1', '2026-05-00', '2026-05-32'],
  ...['2026-02-29', '2026-02-30', '2026-04-31', '1900-02-29', '2100-02-29', '15.09.2021', '5/6/2026', '20260515'],
  ...[
    '2026-W20',
    '2026-135',
    '-2026',
    '+2026',
    '+002026-05-20',
    ' 2026',
    '2026 ',
    '2026\n',
    '２０２６',
    'mai 2026',
    'now',
  ],
  ...['2026-05-20T', '2026-05-20T10Z', '2026-05-20T10:00', '2026-05-20T10:00:00', '2026-05-20T10:00:00.5'],
  ...['2026-02-30T10:00:00Z', '2026-00-10T10:00Z', '2026-05T10:00Z', '2026-05-20 10:00Z', '2026-05-20t10:00z'],
  ...['2026-05-20T24:00Z', '2026-05-20T10:60Z', '2026-06-30T23:59:60Z', '2026-05-20T10:00:00,5Z'],
  ...['2026-05-20T10:00+24:00', '2026-05-20T10:00+01:60', '2026-05-20T10:00+0100', '2026-05-20T10:00+01'],
  ...['2026-05-20T10:00 CET', '2026-05-20T10:00Z\n', '2026-05-20T10:00Z/PT1H'],
];

/** Any start or end: mostly good, within a few years so that some are alike, and now and then good for nothing. */
const times = fc.oneof(
  { weight: 6, arbitrary: goodTimes(2025, 2028) },
  { weight: 1, arbitrary: goodTimes(1900, 2200) },
  { weight: 1, arbitrary: fc.constantFrom(...BAD_TIMES) },
);

const texts = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...Array.from('ab;,\\\r\n\t "\':n'), 'æ', '\u0000', '\u007f', '🌍', '👩‍🚀', '\u2028'),
  }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const localizedTexts = fc.oneof(texts, fc.record({ nb: texts, en: texts }, { requiredKeys: ['nb'] }));

/** Any event that the contract lets through. */
export const anyEvent: fc.Arbitrary<Event> = fc.record(
  {
    id: fc.stringMatching(/^[\w-]{1,64}$/),
    title: localizedTexts,
    text: localizedTexts,
    start: times,
    end: times,
    kind: fc.oneof(
      { weight: 2, arbitrary: fc.constant('deadline') },
      { weight: 8, arbitrary: fc.constantFrom(...EVENT_KINDS) },
      { weight: 1, arbitrary: fc.constantFrom('webinar', '', '__proto__', 'a,b') },
    ),
    audience: fc.array(fc.constantFrom(...EVENT_AUDIENCES, 'schools', '__proto__'), { maxLength: 3 }),
    place: localizedTexts,
    url: fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), texts),
    movedFrom: times,
    cancelled: fc.boolean(),
    uid: texts,
    sequence: fc.maxSafeInteger(),
  },
  { requiredKeys: ['id', 'title', 'start', 'kind'] },
);

/** Lists of events that differ in their ids. */
export const anyEvents = fc.uniqueArray(anyEvent, { maxLength: 12, selector: ({ id }) => id });

/** An event with as little as the contract asks for, and what a test says. */
export const eventOf = (event: Partial<Event> & Pick<Event, 'id'>): Event => ({
  title: event.id,
  start: '2026',
  kind: 'activity',
  ...event,
});

/** A small campaign, out of order. */
export const CAMPAIGN: readonly Event[] = [
  eventOf({ id: 'lunch', start: '2026-05-20T11:30:00+02:00', kind: 'signing', audience: ['businesses'] }),
  eventOf({ id: 'spring', start: '2026-05', end: '2026-06', kind: 'activity' }),
  eventOf({ id: 'report', start: '2026-03-15', kind: 'deadline', audience: ['members', 'partners', 'members'] }),
  eventOf({ id: 'gathering', start: '2026-09-10', kind: 'meeting', audience: ['partners'] }),
  eventOf({ id: 'someday', start: 'soon', kind: 'meeting', audience: [] }),
];
