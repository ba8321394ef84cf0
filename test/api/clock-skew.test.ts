import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { clockSkew } from '../../src/api/clock-skew.ts';
import { propertyRuns } from '../support/property-runs.ts';

const MINUTE = 60_000;
const SERVER = Date.UTC(2026, 8, 15, 12);
const DATE = 'Tue, 15 Sep 2026 12:00:00 GMT';

const CLOCKS: readonly (readonly [what: string, visitor: number, skew: number])[] = [
  ['ten years slow', Date.UTC(2016, 8, 15, 12), SERVER - Date.UTC(2016, 8, 15, 12)],
  ['ten years fast', Date.UTC(2036, 8, 15, 12), SERVER - Date.UTC(2036, 8, 15, 12)],
  ['at its beginning', 0, SERVER],
  ['six minutes slow', SERVER - 6 * MINUTE, 6 * MINUTE],
  ['six minutes fast', SERVER + 6 * MINUTE, -6 * MINUTE],
  ['five minutes slow', SERVER - 5 * MINUTE, 0],
  ['five minutes fast', SERVER + 5 * MINUTE, 0],
  ['four minutes slow', SERVER - 4 * MINUTE, 0],
  ['four minutes fast', SERVER + 4 * MINUTE, 0],
  ['right', SERVER, 0],
];

/** Some of these are dates to `Date.parse`. */
const UNREADABLE = [
  ...[undefined, '', ' ', 'garbage', 'now', '0', '1', '2001', 'soon 12', 'server 1', '-1', '1e3', '(1)'],
  ...['2026-09-15', '2016-09-15T12:00:00Z', '15.09.2016', '15 Sep 2016 12:00:00 GMT', 'Thu, 15 Sep 2016 12:00:00'],
  ...['Thu, 15 Sep 2016 12:00:00 +0200', 'Thu, 15 Sep 2016 12:00:00 GMT, Fri, 16 Sep 2016 12:00:00 GMT'],
  ...['Thursday, 15-Sep-16 12:00:00 GMT', 'Thu Sep 15 12:00:00 2016', 'Thu, 99 Foo 2016 12:00:00 GMT'],
  ...['Thu, 15 Sep 2016 25:00:00 GMT', 'Thu, 15 Sep 2016 12:00:00 GMT\n'],
];

describe('clockSkew', () => {
  for (const [what, visitor, skew] of CLOCKS)
    it(`is ${String(skew)} for a clock that is ${what}`, (context) => {
      context.mock.method(Date, 'now', () => visitor);
      assert.equal(clockSkew(DATE), skew);
    });

  for (const date of UNREADABLE)
    it(`is 0 for ${date === undefined ? 'no date' : JSON.stringify(date)}`, (context) => {
      context.mock.method(Date, 'now', () => SERVER);
      assert.equal(clockSkew(date), 0);
    });

  it('gives the time of the server back, or nothing to do', (context) => {
    const year = { min: new Date('1970-01-01T00:00:00Z'), max: new Date('2200-01-01T00:00:00Z'), noInvalidDate: true };
    const now = context.mock.method(Date, 'now', () => 0);
    fc.assert(
      fc.property(fc.date(year), fc.date(year), (visitor, server) => {
        now.mock.mockImplementation(() => visitor.getTime());
        const skew = clockSkew(server.toUTCString());
        // The header knows no milliseconds.
        const told = Math.floor(server.getTime() / 1000) * 1000;
        if (skew === 0) assert.ok(Math.abs(told - visitor.getTime()) <= 5 * MINUTE);
        else assert.equal(visitor.getTime() + skew, told);
      }),
      propertyRuns(2000),
    );
  });

  it('is a number for whatever a server may say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (date) => assert.equal(clockSkew(date), 0)),
      propertyRuns(2000),
    );
  });
});
