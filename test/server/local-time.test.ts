import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readTime, SKIPPED } from '../../server/src/import/event-times.ts';
import { momentOfLocal, toInstant } from '../../server/src/import/local-time.ts';
import { propertyRuns } from '../support/property-runs.ts';

const OSLO = 'Europe/Oslo';

describe('times as people write them', () => {
  for (const [text, time] of [
    ['15.09.2021', '2021-09-15'],
    ['5.9.2021', '2021-09-05'],
    ['09.2021', '2021-09'],
    ['2021', '2021'],
    ['2021-09-15', '2021-09-15'],
    ['15.09.2021 11:30', '2021-09-15T11:30:00+02:00'],
    ['15.09.2021 11.30', '2021-09-15T11:30:00+02:00'],
    ['15.09.2021 kl. 9.05', '2021-09-15T09:05:00+02:00'],
    ['15.09.2021  kl 09:05:59', '2021-09-15T09:05:59+02:00'],
    ['15.12.2021 00:00', '2021-12-15T00:00:00+01:00'],
    ['2021-12-15T11:30', '2021-12-15T11:30:00+01:00'],
    ['2021-12-15 11:30', '2021-12-15T11:30:00+01:00'],
    ['2021-12-15T11:30:00Z', '2021-12-15T11:30:00Z'],
    ['2021-12-15T11:30:00+05:30', '2021-12-15T11:30:00+05:30'],
    // Clocks go forward at two and back at three.
    ['28.03.2021 01:59', '2021-03-28T01:59:00+01:00'],
    ['28.03.2021 03:00', '2021-03-28T03:00:00+02:00'],
    ['31.10.2021 01:59', '2021-10-31T01:59:00+02:00'],
    ['31.10.2021 02:30', '2021-10-31T02:30:00+02:00'],
    ['31.10.2021 03:00', '2021-10-31T03:00:00+01:00'],
    // Left as it is, for the check to refuse.
    ['30.02.2021 11:30', '30.02.2021 11:30'],
    ['15.09.2021 24:30', '15.09.2021 24:30'],
    ['15.09.2021 11:60', '15.09.2021 11:60'],
    ['i morgen', 'i morgen'],
    ['', ''],
  ] as const) {
    it(`reads ${text === '' ? 'nothing' : text}`, () => assert.deepEqual(readTime(text, OSLO), { time }));
  }

  for (const text of ['28.03.2021 02:00', '28.03.2021 02.59', '2027-03-28T02:30']) {
    it(`says that clocks skip ${text}`, () => assert.deepEqual(readTime(text, OSLO), { problem: SKIPPED }));
  }

  it('takes the first of two equal times elsewhere too, and offsets of half an hour', () => {
    assert.deepEqual(readTime('07.11.2027 01:30', 'America/St_Johns'), { time: '2027-11-07T01:30:00-02:30' });
    assert.deepEqual(readTime('05.04.2027 11:30', 'Asia/Kathmandu'), { time: '2027-04-05T11:30:00+05:45' });
    assert.deepEqual(readTime('05.04.2027 11:30', 'UTC'), { time: '2027-04-05T11:30:00+00:00' });
  });

  it('writes moments that are read back as the same, and local times that clocks show', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1970, 0) / 60_000, max: Date.UTC(2100, 0) / 60_000 }),
        fc.constantFrom(OSLO, 'America/New_York', 'Australia/Lord_Howe', 'UTC'),
        (minutes, timeZone) => {
          const moment = minutes * 60_000;
          const instant = toInstant(moment, timeZone);
          assert.equal(Date.parse(instant), moment);
          const read = momentOfLocal(instant.slice(0, 19), timeZone);
          assert.ok(read !== undefined && read <= moment);
          assert.equal(toInstant(read, timeZone).slice(0, 19), instant.slice(0, 19));
        },
      ),
      propertyRuns(2000),
    );
  });
});
