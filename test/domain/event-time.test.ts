import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type EventTime, parseEventTime } from '../../src/domain/event-time.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { BAD_TIMES, dayInOslo, goodTimes } from './any-event.ts';

const COARSE: readonly (readonly [raw: string, precision: EventTime['precision'], first: string, last: string])[] = [
  ['2026', 'year', '2026-01-01', '2026-12-31'],
  ['1900', 'year', '1900-01-01', '1900-12-31'],
  ['2026-05', 'month', '2026-05-01', '2026-05-31'],
  ['2026-04', 'month', '2026-04-01', '2026-04-30'],
  ['2026-02', 'month', '2026-02-01', '2026-02-28'],
  ['2024-02', 'month', '2024-02-01', '2024-02-29'],
  ['2000-02', 'month', '2000-02-01', '2000-02-29'],
  ['2100-02', 'month', '2100-02-01', '2100-02-28'],
  ['2026-12', 'month', '2026-12-01', '2026-12-31'],
  ['2026-05-20', 'day', '2026-05-20', '2026-05-20'],
  ['2024-02-29', 'day', '2024-02-29', '2024-02-29'],
];

const MOMENTS: readonly (readonly [raw: string, moment: number, day: string])[] = [
  ['2026-05-20T10:00:00+02:00', Date.UTC(2026, 4, 20, 8), '2026-05-20'],
  ['2026-05-20T10:00+02:00', Date.UTC(2026, 4, 20, 8), '2026-05-20'],
  ['2026-05-20T21:59:59.999Z', Date.UTC(2026, 4, 20, 21, 59, 59, 999), '2026-05-20'],
  ['2026-05-20T22:00Z', Date.UTC(2026, 4, 20, 22), '2026-05-21'],
  ['2026-01-20T22:59Z', Date.UTC(2026, 0, 20, 22, 59), '2026-01-20'],
  ['2026-01-20T23:00Z', Date.UTC(2026, 0, 20, 23), '2026-01-21'],
  ['2026-05-20T23:00:00-11:00', Date.UTC(2026, 4, 21, 10), '2026-05-21'],
  ['2026-05-20T00:00:00+13:00', Date.UTC(2026, 4, 19, 11), '2026-05-19'],
  ['2026-05-20T00:00:00-00:00', Date.UTC(2026, 4, 20), '2026-05-20'],
  ['2024-02-29T12:00:00.123456789Z', Date.UTC(2024, 1, 29, 12, 0, 0, 123), '2024-02-29'],
  // In the hour that the clocks of Oslo skip, and in the one that they show twice.
  ['2026-03-29T02:30:00+01:00', Date.UTC(2026, 2, 29, 1, 30), '2026-03-29'],
  ['2026-10-25T02:30:00+02:00', Date.UTC(2026, 9, 25, 0, 30), '2026-10-25'],
  ['2026-10-25T02:30:00+01:00', Date.UTC(2026, 9, 25, 1, 30), '2026-10-25'],
];

/** Calendars have no way to say these in UTC with four digits; some systems write them for "never". */
const OUT_OF_RANGE = [
  ...['9999-12-31T23:59:59Z', '9999-12-31T23:59:59.999999-11:00', '9999-12-31T00:00+02:00'],
  ...['0000-01-01T00:00:00+10:00', '0001-01-01T00:00:00Z'],
];

describe('parseEventTime', () => {
  for (const [raw, precision, first, last] of COARSE)
    it(`reads ${raw} as ${first} to ${last}`, () =>
      assert.deepEqual(parseEventTime(raw, dayInOslo), { precision, first, last }));

  for (const [raw, moment, day] of MOMENTS)
    it(`reads ${raw} as a moment on ${day} in Oslo`, () =>
      assert.deepEqual(parseEventTime(raw, dayInOslo), { precision: 'minute', first: day, last: day, moment }));

  for (const raw of [...BAD_TIMES, ...OUT_OF_RANGE])
    it(`cannot read ${JSON.stringify(raw)}`, () => assert.equal(parseEventTime(raw, dayInOslo), undefined));

  it('reads whatever is written as the contract says, from 1900 to 2200', () => {
    fc.assert(
      fc.property(goodTimes(1900, 2200), (raw) => {
        const time = parseEventTime(raw, dayInOslo);
        assert.ok(time);
        const { precision, first, last, moment } = time;
        assert.ok(first <= last);
        assert.equal(precision === 'minute', moment !== undefined);
        if (moment === undefined) assert.ok(first.startsWith(raw) && last.startsWith(raw));
        else assert.deepEqual([first, last], [dayInOslo(moment), dayInOslo(moment)]);
        // Days that exist: the calendar gives them back.
        for (const day of [first, last]) assert.equal(new Date(day).toISOString().slice(0, 10), day);
      }),
      propertyRuns(5000),
    );
  });

  it('survives whatever is written otherwise', () => {
    const digits = fc.string({ unit: fc.constantFrom(...Array.from('0129-:.TZ+ ')), maxLength: 26 });
    fc.assert(
      fc.property(fc.oneof(digits, fc.string({ unit: 'binary' })), (raw) => {
        const time = parseEventTime(raw, dayInOslo);
        assert.ok(time === undefined || raw.startsWith(/^\d{4}/.exec(raw)?.[0] ?? '?'));
      }),
      propertyRuns(5000),
    );
  });
});
