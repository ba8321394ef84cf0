import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type EventSpan, spanOf } from '../../src/domain/event-span.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { BAD_TIMES, dayInOslo, goodTimes } from './any-event.ts';

const at = (raw: string) => Date.parse(raw);

const SPANS: readonly (readonly [start: string, end: string | undefined, span: EventSpan])[] = [
  ['2026', undefined, { precision: 'year', first: '2026-01-01', last: '2026-12-31' }],
  ['2026-05', undefined, { precision: 'month', first: '2026-05-01', last: '2026-05-31' }],
  ['2026-05', '2026-06', { precision: 'month', first: '2026-05-01', last: '2026-06-30' }],
  ['2026-05-20', '2026-05-20', { precision: 'day', first: '2026-05-20', last: '2026-05-20' }],
  ['2026-05-20', '2026-05', { precision: 'day', first: '2026-05-20', last: '2026-05-31' }],
  ['2026-05', '2026-05-20', { precision: 'month', first: '2026-05-01', last: '2026-05-20' }],
  ['2026', '2028', { precision: 'year', first: '2026-01-01', last: '2028-12-31' }],
  [
    '2026-05-20T10:00:00+02:00',
    undefined,
    { precision: 'minute', first: '2026-05-20', last: '2026-05-20', startsAt: at('2026-05-20T08:00Z') },
  ],
  [
    '2026-05-20T22:00:00+02:00',
    '2026-05-21T01:00:00+02:00',
    {
      precision: 'minute',
      first: '2026-05-20',
      last: '2026-05-21',
      startsAt: at('2026-05-20T20:00Z'),
      endsAt: at('2026-05-20T23:00Z'),
    },
  ],
  [
    '2026-05-20T10:00:00+02:00',
    '2026-05-20T08:00:00Z',
    {
      precision: 'minute',
      first: '2026-05-20',
      last: '2026-05-20',
      startsAt: at('2026-05-20T08:00Z'),
      endsAt: at('2026-05-20T08:00Z'),
    },
  ],
  [
    '2026-05-20T10:00:00+02:00',
    '2026-05-22',
    { precision: 'minute', first: '2026-05-20', last: '2026-05-22', startsAt: at('2026-05-20T08:00Z') },
  ],
  [
    '2026-05-20',
    '2026-05-22T16:00:00+02:00',
    { precision: 'day', first: '2026-05-20', last: '2026-05-22', endsAt: at('2026-05-22T14:00Z') },
  ],
];

const BACKWARDS: readonly (readonly [start: string, end: string])[] = [
  ['2026', '2025'],
  ['2026-05', '2026-04'],
  ['2026-05', '2026-04-30'],
  ['2026-05-20', '2026-05-19'],
  ['2026-05-20', '2026-04'],
  ['2026-05-20T10:00:00+02:00', '2026-05-20T09:59:59+02:00'],
  ['2026-05-20T10:00:00+02:00', '2026-05-20T10:00:00+03:00'],
  ['2026-05-20T10:00:00+02:00', '2026-05-19'],
  ['2026-05-20', '2026-05-19T21:59:59Z'],
];

describe('spanOf', () => {
  for (const [start, end, span] of SPANS)
    it(`lasts from ${start} to ${end ?? 'its end'}`, () =>
      assert.deepEqual(spanOf({ start, ...(end !== undefined && { end }) }, dayInOslo), span));

  for (const [start, end] of BACKWARDS)
    it(`has no date from ${start} to ${end}`, () => assert.equal(spanOf({ start, end }, dayInOslo), undefined));

  for (const bad of BAD_TIMES)
    it(`has no date from ${JSON.stringify(bad)}, and as an end takes it for none`, () => {
      assert.equal(spanOf({ start: bad }, dayInOslo), undefined);
      assert.equal(spanOf({ start: bad, end: '2026' }, dayInOslo), undefined);
      for (const start of ['2026', '2026-05', '2026-05-20', '2026-05-20T10:00Z'])
        assert.deepEqual(spanOf({ start, end: bad }, dayInOslo), spanOf({ start }, dayInOslo));
    });

  it('is never over before it begins', () => {
    fc.assert(
      fc.property(goodTimes(2025, 2027), fc.option(goodTimes(2025, 2027), { nil: undefined }), (start, end) => {
        const span = spanOf({ start, end }, dayInOslo);
        if (!span) {
          assert.notEqual(end, undefined);
          return;
        }
        const { first, last, startsAt, endsAt } = span;
        assert.ok(first <= last);
        if (startsAt !== undefined) assert.equal(dayInOslo(startsAt), first);
        if (endsAt !== undefined) assert.equal(dayInOslo(endsAt), last);
        if (startsAt !== undefined && endsAt !== undefined) assert.ok(startsAt <= endsAt);
      }),
      propertyRuns(5000),
    );
  });
});
