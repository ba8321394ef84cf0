import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../src/domain/days.ts';
import { isDue } from '../../src/domain/retention.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { moments } from './any-event.ts';

const retention = [
  { status: 'declined', days: 180 },
  { status: 'withdrawn', days: 0 },
  { status: 'signed', days: -1 },
];

const CASES: readonly (readonly [status: string, changedAt: string, today: string, due: boolean])[] = [
  ['declined', '2026-01-01T12:00:00Z', '2026-06-30', false],
  ['declined', '2026-01-01T12:00:00Z', '2026-07-01', true],
  ['declined', '2026-01-01T00:30:00+01:00', '2026-06-30', true],
  ['declined', '2027-01-01T12:00:00Z', '2026-07-01', false],
  ['withdrawn', '2026-01-01T12:00:00Z', '2026-01-01', false],
  ['withdrawn', '2026-01-01T12:00:00Z', '2026-01-02', true],
  ['signed', '2020-01-01T12:00:00Z', '2026-01-01', false],
  ['received', '2020-01-01T12:00:00Z', '2026-01-01', false],
  ['declined', 'long ago', '2026-01-01', false],
  ['declined', '', '2026-01-01', false],
];

describe('isDue', () => {
  for (const [status, changedAt, today, due] of CASES)
    it(`is ${String(due)} for ${status} since ${changedAt || 'nobody knows'} on ${today}`, () =>
      assert.equal(isDue({ retention }, { status, changedAt }, today), due));

  it('keeps everything where there are no rules', () =>
    assert.equal(isDue({}, { status: 'declined', changedAt: '2000-01-01T00:00:00Z' }, '2026-01-01'), false));

  it('keeps an application for all of its days, and not longer', () => {
    fc.assert(
      fc.property(moments(2000, 2100), fc.nat(5000), (moment, days) => {
        const changedAt = new Date(moment).toISOString();
        const rule = { retention: [{ status: 'declined', days }] };
        const last = addDays(changedAt.slice(0, 10), days);
        assert.equal(isDue(rule, { status: 'declined', changedAt }, last), false);
        assert.equal(isDue(rule, { status: 'declined', changedAt }, addDays(last, 1)), true);
      }),
      propertyRuns(500),
    );
  });
});
