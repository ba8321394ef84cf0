import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Conflict, mergeProgress } from '../../src/domain/progress-merge.ts';
import { changedPointers, type ProgressValues, valueAt, withValues } from '../../src/domain/progress-values.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { anyValues } from './any-checklist.ts';

const STATUS = '/steps/a/status';
const NUMBER = '/steps/a/evidence/number';

type Case = readonly [
  what: string,
  base: ProgressValues,
  mine: ProgressValues,
  theirs: ProgressValues,
  values: ProgressValues,
  ...conflicts: readonly Conflict[],
];

const CASES: readonly Case[] = [
  ['takes mine where they did nothing', {}, { [STATUS]: 'done' }, {}, { [STATUS]: 'done' }],
  ['takes theirs where I did nothing', {}, {}, { [STATUS]: 'done' }, { [STATUS]: 'done' }],
  [
    'takes both where they touch different fields',
    { [STATUS]: 'waiting' },
    { [STATUS]: 'done' },
    { [STATUS]: 'waiting', [NUMBER]: '1' },
    { [STATUS]: 'done', [NUMBER]: '1' },
  ],
  ['takes what both did alike', {}, { [NUMBER]: '1' }, { [NUMBER]: '1' }, { [NUMBER]: '1' }],
  ['takes away what both took away', { [NUMBER]: '1' }, {}, {}, {}],
  ['takes away what I took away', { [NUMBER]: '1' }, {}, { [NUMBER]: '1', [STATUS]: 'done' }, { [STATUS]: 'done' }],
  [
    'asks where both did something else',
    { [NUMBER]: '0' },
    { [NUMBER]: '1' },
    { [NUMBER]: '2' },
    { [NUMBER]: '2' },
    { pointer: NUMBER, base: '0', mine: '1', theirs: '2' },
  ],
  [
    'asks where I took away what they changed',
    { [STATUS]: 'waiting' },
    {},
    { [STATUS]: 'done' },
    { [STATUS]: 'done' },
    { pointer: STATUS, base: 'waiting', mine: 'not-started', theirs: 'done' },
  ],
];

/** A base and two that were made of it, with many fields alike. */
const versions = fc
  .tuple(anyValues, anyValues, anyValues)
  .map(([base, mine, theirs]) => [base, withValues(base, mine), withValues(base, theirs)] as const);
const anyThree = fc.oneof(versions, fc.tuple(anyValues, anyValues, anyValues));

describe('mergeProgress', () => {
  for (const [what, base, mine, theirs, values, ...conflicts] of CASES)
    it(what, () => assert.deepEqual(mergeProgress(base, mine, theirs), { values, conflicts }));

  it('gives theirs when I changed nothing, and mine when they did not', () => {
    fc.assert(
      fc.property(anyValues, anyValues, (base, changed) => {
        assert.deepEqual(mergeProgress(base, base, changed), { values: changed, conflicts: [] });
        assert.deepEqual(mergeProgress(base, changed, base), { values: changed, conflicts: [] });
        assert.deepEqual(mergeProgress(base, changed, changed), { values: changed, conflicts: [] });
      }),
      propertyRuns(1000),
    );
  });

  it('finds the same conflicts whoever merges, and else the same values', () => {
    fc.assert(
      fc.property(anyThree, ([base, mine, theirs]) => {
        const one = mergeProgress(base, mine, theirs);
        const other = mergeProgress(base, theirs, mine);
        assert.deepEqual(
          one.conflicts.map(({ mine, theirs, ...rest }) => ({ ...rest, mine: theirs, theirs: mine })),
          other.conflicts,
        );
        const withTheirs = Object.fromEntries(one.conflicts.map(({ pointer, theirs }) => [pointer, theirs]));
        assert.deepEqual(withValues(other.values, withTheirs), one.values);
      }),
      propertyRuns(1000),
    );
  });

  it('loses nothing that I or they changed', () => {
    fc.assert(
      fc.property(anyThree, ([base, mine, theirs]) => {
        const { values, conflicts } = mergeProgress(base, mine, theirs);
        const asked = new Map(conflicts.map((conflict) => [conflict.pointer, conflict]));
        for (const pointer of changedPointers(base, mine))
          assert.equal(asked.get(pointer)?.mine ?? valueAt(values, pointer), valueAt(mine, pointer));
        for (const pointer of changedPointers(base, theirs))
          assert.equal(valueAt(values, pointer), valueAt(theirs, pointer));
        for (const pointer of changedPointers(base, values))
          assert.ok([mine, theirs].some((version) => valueAt(version, pointer) === valueAt(values, pointer)));
        for (const { base: was, mine: my, theirs: their } of conflicts) assert.equal(new Set([was, my, their]).size, 3);
      }),
      propertyRuns(1000),
    );
  });

  it('finds nothing more to ask when what I chose is sent again', () => {
    fc.assert(
      fc.property(anyThree, fc.boolean(), ([base, mine, theirs], choosesMine) => {
        const { values, conflicts } = mergeProgress(base, mine, theirs);
        const chosen = conflicts.map(({ pointer, ...of }) => [pointer, choosesMine ? of.mine : of.theirs] as const);
        const resolved = withValues(values, Object.fromEntries(chosen));
        assert.deepEqual(mergeProgress(theirs, resolved, theirs), { values: resolved, conflicts: [] });
      }),
      propertyRuns(1000),
    );
  });
});
