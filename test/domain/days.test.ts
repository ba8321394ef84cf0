import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, daysBetween } from '../../src/domain/days.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { moments } from './any-event.ts';

const SUMS: readonly (readonly [day: string, count: number, sum: string])[] = [
  ['2026-02-28', 1, '2026-03-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2024-02-29', 1, '2024-03-01'],
  ['2100-02-28', 1, '2100-03-01'],
  ['2000-02-28', 1, '2000-02-29'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-10-24', 2, '2026-10-26'],
  ['2024-02-29', 365, '2025-02-28'],
  ['1900-01-01', 109_573, '2200-01-01'],
  ['2026-05-20', 0, '2026-05-20'],
];

const days = moments(1900, 2200).map((ms) => new Date(ms).toISOString().slice(0, 10));

describe('days', () => {
  for (const [day, count, sum] of SUMS)
    it(`are ${String(count)} from ${day} to ${sum}`, () => {
      assert.equal(addDays(day, count), sum);
      assert.equal(addDays(sum, -count), day);
      assert.equal(daysBetween(day, sum), count);
      assert.equal(Math.abs(daysBetween(sum, day)), Math.abs(count));
    });

  it('are counted as they are added, and in the order of their texts', () => {
    fc.assert(
      fc.property(days, days, fc.integer({ min: -1000, max: 1000 }), (day, other, count) => {
        assert.equal(addDays(day, daysBetween(day, other)), other);
        assert.equal(daysBetween(day, addDays(day, count)), count);
        assert.equal(Math.sign(daysBetween(day, other)), day < other ? 1 : day > other ? -1 : 0);
      }),
      propertyRuns(5000),
    );
  });
});
