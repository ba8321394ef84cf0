import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../src/domain/days.ts';
import { DEFAULT_TIME_ZONE, createDayOf, knownTimeZone } from '../../src/domain/zoned-day.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { dayInOslo, moments } from './any-event.ts';

const HOUR = 3_600_000;

const DAYS: readonly (readonly [timeZone: string, moment: string, day: string])[] = [
  ['Europe/Oslo', '2026-01-15T22:59:59.999Z', '2026-01-15'],
  ['Europe/Oslo', '2026-01-15T23:00:00Z', '2026-01-16'],
  ['Europe/Oslo', '2026-07-15T21:59:59.999Z', '2026-07-15'],
  ['Europe/Oslo', '2026-07-15T22:00:00Z', '2026-07-16'],
  ['Europe/Oslo', '2025-12-31T23:00:00Z', '2026-01-01'],
  ['Europe/Oslo', '2024-02-28T23:00:00Z', '2024-02-29'],
  ['Europe/Oslo', '2024-02-29T23:00:00Z', '2024-03-01'],
  ['Europe/Oslo', '1900-01-01T00:00:00Z', '1900-01-01'],
  ['Europe/Oslo', '2200-01-01T00:00:00Z', '2200-01-01'],
  ['UTC', '2026-07-15T23:59:59.999Z', '2026-07-15'],
  ['UTC', '2026-07-16T00:00:00Z', '2026-07-16'],
  ['America/St_Johns', '2026-01-16T03:29:59Z', '2026-01-15'],
  ['America/St_Johns', '2026-01-16T03:30:00Z', '2026-01-16'],
  ['America/St_Johns', '2026-07-16T02:29:59Z', '2026-07-15'],
  ['America/St_Johns', '2026-07-16T02:30:00Z', '2026-07-16'],
  ['Asia/Kathmandu', '2026-07-15T18:14:59Z', '2026-07-15'],
  ['Asia/Kathmandu', '2026-07-15T18:15:00Z', '2026-07-16'],
  ['Pacific/Apia', '2026-07-15T10:59:59Z', '2026-07-15'],
  ['Pacific/Apia', '2026-07-15T11:00:00Z', '2026-07-16'],
  // Samoa changed sides of the date line and never had the 30th.
  ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29'],
  ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
];

const lastSunday = (year: number, month: number) => {
  const last = new Date(Date.UTC(year, month, 0, 1));
  return last.getTime() - last.getUTCDay() * 24 * HOUR;
};

/** When the clocks of Oslo are put forward and back, by the rules of those years. */
const changes = (year: number): readonly [forward: number, back: number] =>
  year === 1980
    ? [Date.UTC(1980, 3, 6, 1), Date.UTC(1980, 8, 28, 1)]
    : [lastSunday(year, 3), lastSunday(year, year < 1996 ? 9 : 10)];

describe('the day of a moment', () => {
  for (const [timeZone, moment, day] of DAYS)
    it(`is ${day} in ${timeZone} at ${moment}`, () =>
      assert.equal(createDayOf(knownTimeZone(timeZone))(Date.parse(moment)), day));

  it('begins at midnight in Oslo whether it is summer or winter, 1980 to 2037', () => {
    for (let year = 1980; year <= 2037; year++) {
      const [forward, back] = changes(year);
      for (let day = `${String(year)}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) {
        const winter = Date.parse(day) - HOUR;
        // The clocks change at night, after the day has begun.
        const midnight = winter > forward && winter - HOUR < back ? winter - HOUR : winter;
        assert.equal(dayInOslo(midnight), day);
        assert.equal(dayInOslo(midnight - 1), addDays(day, -1));
      }
    }
  });

  it('has 23 hours when the clocks of Oslo go forward and 25 when they go back, 1980 to 2037', () => {
    for (let year = 1980; year <= 2037; year++) {
      for (const [change, hours] of [
        [changes(year)[0], 23],
        [changes(year)[1], 25],
      ] as const) {
        const day = new Date(change).toISOString().slice(0, 10);
        const of = Array.from({ length: 72 }, (_, index) => dayInOslo(change + (index - 36) * HOUR));
        assert.equal(of.filter((other) => other === day).length, hours, day);
      }
    }
  });

  it('is that of the calendar in UTC, and never the day before an earlier one in Oslo', () => {
    const dayInUtc = createDayOf('UTC');
    fc.assert(
      fc.property(moments(1900, 2200), fc.nat(48 * HOUR), (moment, later) => {
        assert.equal(dayInUtc(moment), new Date(moment).toISOString().slice(0, 10));
        assert.match(dayInOslo(moment), /^\d{4}-\d\d-\d\d$/);
        assert.ok(dayInOslo(moment + later) >= dayInOslo(moment));
      }),
      propertyRuns(3000),
    );
  });

  it('is what a Swedish clock in Oslo says', () => {
    const swedish = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Oslo' });
    fc.assert(
      fc.property(moments(1900, 2200), (moment) => assert.equal(dayInOslo(moment), swedish.format(moment))),
      propertyRuns(2000),
    );
  });
});

describe('knownTimeZone', () => {
  for (const timeZone of [undefined, '', ' ', 'Oslo', 'Europe/Atlantis', 'UTC+25', '__proto__', 'x'.repeat(1000), '\0'])
    it(`takes Oslo for ${timeZone === undefined ? 'none' : JSON.stringify(timeZone).slice(0, 20)}`, () =>
      assert.equal(knownTimeZone(timeZone), DEFAULT_TIME_ZONE));

  it('takes what is known, in any case', () => {
    assert.equal(knownTimeZone('Pacific/Apia'), 'Pacific/Apia');
    assert.equal(knownTimeZone('pacific/apia'), 'Pacific/Apia');
    assert.equal(knownTimeZone('UTC'), 'UTC');
  });

  it('returns what days can be told in, for whatever an endpoint may say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (timeZone) => {
        assert.match(createDayOf(knownTimeZone(timeZone))(0), /^19(69-12-31|70-01-01)$/);
      }),
      propertyRuns(500),
    );
  });
});
