import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { EVENT_KINDS } from '../../src/contract/vocabulary.ts';
import { addDays } from '../../src/domain/days.ts';
import { type Distance, type EventState, distanceTo, stateOf } from '../../src/domain/event-state.ts';
import { spanOf } from '../../src/domain/event-span.ts';
import { createDayOf } from '../../src/domain/zoned-day.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { anyEvent, dayInOslo, moments, presentAt } from './any-event.ts';

type Expected = readonly [at: string, state: EventState, ofDeadline: EventState];

/** What takes place, and what is due, before, when and after it is time. */
const STATES: readonly (readonly [start: string, end: string | undefined, expected: readonly Expected[]])[] = [
  [
    '2026',
    undefined,
    [
      ['2025-12-31T23:59:59.999+01:00', 'coming', 'coming'],
      ['2026-01-01T00:00:00+01:00', 'now', 'coming'],
      ['2026-12-30T23:59:59.999+01:00', 'now', 'coming'],
      ['2026-12-31T00:00:00+01:00', 'now', 'now'],
      ['2026-12-31T23:59:59.999+01:00', 'now', 'now'],
      ['2027-01-01T00:00:00+01:00', 'past', 'passed'],
    ],
  ],
  [
    '2026-05',
    undefined,
    [
      ['2026-04-30T23:59:59.999+02:00', 'coming', 'coming'],
      ['2026-05-01T00:00:00+02:00', 'now', 'coming'],
      ['2026-05-31T12:00:00+02:00', 'now', 'now'],
      ['2026-05-31T23:59:59.999+02:00', 'now', 'now'],
      ['2026-06-01T00:00:00+02:00', 'past', 'passed'],
    ],
  ],
  [
    '2026-05',
    '2026-06',
    [
      ['2026-04-30T12:00:00+02:00', 'coming', 'coming'],
      ['2026-05-31T12:00:00+02:00', 'now', 'coming'],
      ['2026-06-30T23:59:59.999+02:00', 'now', 'now'],
      ['2026-07-01T00:00:00+02:00', 'past', 'passed'],
    ],
  ],
  [
    '2026-05-20',
    undefined,
    [
      ['2026-05-19T23:59:59.999+02:00', 'coming', 'coming'],
      ['2026-05-20T00:00:00+02:00', 'now', 'now'],
      ['2026-05-20T23:59:59.999+02:00', 'now', 'now'],
      ['2026-05-21T00:00:00+02:00', 'past', 'passed'],
    ],
  ],
  [
    '2026-10-25',
    undefined,
    [
      ['2026-10-24T22:00:00Z', 'now', 'now'],
      // The 25th hour of the day.
      ['2026-10-25T22:59:59.999Z', 'now', 'now'],
      ['2026-10-25T23:00:00Z', 'past', 'passed'],
    ],
  ],
  [
    '2026-05-20T12:00:00+02:00',
    undefined,
    [
      ['2026-05-19T12:00:00+02:00', 'coming', 'coming'],
      ['2026-05-20T11:59:59.999+02:00', 'coming', 'now'],
      ['2026-05-20T12:00:00+02:00', 'now', 'passed'],
      ['2026-05-20T23:59:59.999+02:00', 'now', 'passed'],
      ['2026-05-21T00:00:00+02:00', 'past', 'passed'],
    ],
  ],
  [
    '2026-05-20T22:00:00+02:00',
    '2026-05-21T01:00:00+02:00',
    [
      ['2026-05-20T21:59:59.999+02:00', 'coming', 'coming'],
      ['2026-05-20T22:00:00+02:00', 'now', 'coming'],
      ['2026-05-21T00:59:59.999+02:00', 'now', 'now'],
      ['2026-05-21T01:00:00+02:00', 'past', 'passed'],
    ],
  ],
  [
    '2026-05-20T12:00:00+02:00',
    '2026-05-20T12:00:00+02:00',
    [
      ['2026-05-20T11:59:59.999+02:00', 'coming', 'now'],
      ['2026-05-20T12:00:00+02:00', 'past', 'passed'],
    ],
  ],
  [
    '2026-05-20T12:00:00+02:00',
    '2026-05-22',
    [
      ['2026-05-20T11:59:59.999+02:00', 'coming', 'coming'],
      ['2026-05-20T12:00:00+02:00', 'now', 'coming'],
      ['2026-05-22T23:59:59.999+02:00', 'now', 'now'],
      ['2026-05-23T00:00:00+02:00', 'past', 'passed'],
    ],
  ],
  [
    '2026-05-20',
    '2026-05-22T16:00:00+02:00',
    [
      ['2026-05-19T23:59:59.999+02:00', 'coming', 'coming'],
      ['2026-05-20T00:00:00+02:00', 'now', 'coming'],
      ['2026-05-22T15:59:59.999+02:00', 'now', 'now'],
      ['2026-05-22T16:00:00+02:00', 'past', 'passed'],
    ],
  ],
  [
    '15.09.2021',
    undefined,
    [
      ['2021-09-14T12:00:00+02:00', 'undated', 'undated'],
      ['2021-09-16T12:00:00+02:00', 'undated', 'undated'],
    ],
  ],
  ['2026-05-20', '2026-05-19', [['2026-05-20T12:00:00+02:00', 'undated', 'undated']]],
];

const DISTANCES: readonly (readonly [start: string, now: string, distance: Distance])[] = [
  ['2026-05-20', '2026-05-19', { unit: 'day', count: 1 }],
  ['2026-05-20', '2026-05-13', { unit: 'day', count: 7 }],
  ['2026-05-20T10:00:00+02:00', '2026-05-20', { unit: 'day', count: 0 }],
  ['2026-05-20T23:00:00Z', '2026-05-20', { unit: 'day', count: 1 }],
  ['2026-03-30', '2026-03-28', { unit: 'day', count: 2 }],
  ['2026-10-26', '2026-10-24', { unit: 'day', count: 2 }],
  ['2024-03-01', '2024-02-28', { unit: 'day', count: 2 }],
  ['2026-07-04', '2026-05-20', { unit: 'day', count: 45 }],
  ['2026-07-05', '2026-05-20', { unit: 'month', count: 2 }],
  ['2026-06', '2026-05-31', { unit: 'month', count: 1 }],
  ['2027-01', '2026-12-31', { unit: 'month', count: 1 }],
  ['2028-04-01', '2026-05-31', { unit: 'month', count: 23 }],
  ['2028-05-01', '2026-05-31', { unit: 'year', count: 2 }],
  ['2029-01-01', '2026-12-31', { unit: 'year', count: 2 }],
  ['2029-07-01', '2026-12-31', { unit: 'year', count: 3 }],
  ['2027', '2026-12-31', { unit: 'year', count: 1 }],
  ['2030', '2026-05-20', { unit: 'year', count: 4 }],
  ['2126-05-20', '2026-05-20', { unit: 'year', count: 100 }],
];

/** A deadline counts to the last day; within the month or year that is all that is known, to the last day of that. */
const DEADLINES: readonly (readonly [start: string, end: string | undefined, now: string, distance: Distance])[] = [
  ['2026-05-20', undefined, '2026-05-18', { unit: 'day', count: 2 }],
  ['2026-05-18', '2026-05-20', '2026-05-18', { unit: 'day', count: 2 }],
  ['2026-05', undefined, '2026-05-18', { unit: 'day', count: 13 }],
  ['2026-05', undefined, '2026-04-30', { unit: 'month', count: 1 }],
  ['2026', undefined, '2026-05-18', { unit: 'month', count: 7 }],
  ['2026', undefined, '2026-12-30', { unit: 'day', count: 1 }],
  ['2026', undefined, '2025-12-31', { unit: 'year', count: 1 }],
];

const RANK = { undated: 0, coming: 1, now: 2, past: 3, passed: 3 } as const;

describe('stateOf', () => {
  for (const kind of [...EVENT_KINDS, 'webinar'])
    for (const [start, end, expected] of STATES)
      it(`knows where a ${kind} from ${start} to ${end ?? 'its end'} stands`, () => {
        const span = spanOf({ start, end }, dayInOslo);
        for (const [at, state, ofDeadline] of expected)
          assert.equal(stateOf({ kind }, span, presentAt(at)), kind === 'deadline' ? ofDeadline : state, at);
      });

  // In St John's the day itself went back when the clocks did, until 2011; nobody's event is then.
  for (const timeZone of ['Europe/Oslo', 'UTC', 'America/St_Johns', 'Pacific/Apia', 'Asia/Kathmandu'])
    it(`never goes back as time passes in ${timeZone}`, () => {
      const dayOf = createDayOf(timeZone);
      const near = fc.oneof(moments(2024, 2029), moments(2012, 2200));
      fc.assert(
        fc.property(anyEvent, near, near, (event, one, other) => {
          const span = spanOf(event, dayOf);
          const [before, after] = [Math.min(one, other), Math.max(one, other)].map((moment) =>
            stateOf(event, span, presentAt(moment, dayOf)),
          );
          assert.ok(RANK[before!] <= RANK[after!]);
          assert.equal(before === 'undated', span === undefined);
          for (const state of [before, after]) assert.notEqual(state, event.kind === 'deadline' ? 'past' : 'passed');
        }),
        propertyRuns(2000),
      );
    });

  it('is coming before an event, and over after it', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        const span = spanOf(event, dayInOslo);
        if (!span) return;
        const noon = (day: string) => presentAt(`${day}T12:00Z`);
        assert.equal(stateOf(event, span, noon(addDays(span.first, -1))), 'coming');
        assert.equal(stateOf(event, span, noon(addDays(span.last, 1))), event.kind === 'deadline' ? 'passed' : 'past');
        if (span.endsAt !== undefined || span.startsAt !== undefined) return;
        assert.equal(stateOf(event, span, noon(span.last)), 'now');
      }),
      propertyRuns(3000),
    );
  });
});

describe('distanceTo', () => {
  const distance = (kind: string, start: string, end: string | undefined, now: string) => {
    const span = spanOf({ start, end }, dayInOslo);
    assert.ok(span);
    return distanceTo({ kind }, span, presentAt(`${now}T06:00Z`));
  };

  for (const [start, now, expected] of DISTANCES)
    it(`is ${String(expected.count)} ${expected.unit}s from ${now} to ${start}`, () =>
      assert.deepEqual(distance('meeting', start, undefined, now), expected));

  for (const [start, end, now, expected] of DEADLINES)
    it(`is ${String(expected.count)} ${expected.unit}s from ${now} to a deadline at ${end ?? start}`, () =>
      assert.deepEqual(distance('deadline', start, end, now), expected));

  it('is never negative, and nothing only on the day itself', () => {
    fc.assert(
      fc.property(anyEvent, moments(2024, 2029), (event, moment) => {
        const now = presentAt(moment);
        const span = spanOf(event, dayInOslo);
        if (!span || stateOf(event, span, now) !== 'coming') return;
        const { unit, count } = distanceTo(event, span, now);
        assert.ok(Number.isInteger(count) && count >= 0);
        const ahead = event.kind === 'deadline' ? span.last : span.first;
        assert.equal(count === 0, ahead === now.day);
        if (unit === 'day') assert.equal(addDays(now.day, count), ahead);
      }),
      propertyRuns(5000),
    );
  });
});
