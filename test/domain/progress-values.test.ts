import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { progressChangeExample, progressExample } from '../../src/contract/examples/index.ts';
import type { Progress, StepProgress } from '../../src/contract/progress.ts';
import { type ProgressChange, progressChangeSchema } from '../../src/contract/progress-change.ts';
import {
  applyChange,
  changeBetween,
  changedPointers,
  isEmptyChange,
  type ProgressValues,
  progressToValues,
  valueAt,
  withValues,
} from '../../src/domain/progress-values.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { anyProgress, anyValues, aProgress } from './any-checklist.ts';

const BY = { at: '2026-05-20T10:00:00Z', by: 'Fjordbyen' };

const VALUES: readonly (readonly [what: string, steps: Progress['steps'], values: ProgressValues])[] = [
  ['nothing', {}, {}],
  ['a step that nobody has begun', { a: { status: 'not-started', route: '', reason: '' } }, {}],
  ['empty values', { a: { status: 'not-started', evidence: { x: '' }, documents: { y: 'missing' } } }, {}],
  [
    'a step of a year',
    { 'report:2026': { status: 'done', evidence: { url: 'https://x.example' } } },
    { '/steps/report:2026/status': 'done', '/steps/report:2026/evidence/url': 'https://x.example' },
  ],
  [
    'why a step does not apply',
    { a: { status: 'not-applicable', reason: 'None', updatedAt: '2026-05-20T10:00:00Z', updatedBy: 'Us' } },
    { '/steps/a/status': 'not-applicable', '/steps/a/reason': 'None' },
  ],
  [
    'a status and a state that nobody knows',
    { a: { status: 'paused', documents: { y: 'lost' } } },
    { '/steps/a/status': 'paused', '/steps/a/documents/y': 'lost' },
  ],
  ['a name with a slash', { 'a/~': { status: 'done' } }, { '/steps/a~1~0/status': 'done' }],
];

const CHANGES: readonly (readonly [before: ProgressValues, after: ProgressValues, change: ProgressChange['steps']])[] =
  [
    [{}, {}, {}],
    [{ '/steps/a/status': 'done' }, { '/steps/a/status': 'done' }, {}],
    [{}, { '/steps/a/status': 'done' }, { a: { status: 'done' } }],
    [{ '/steps/a/status': 'done' }, {}, { a: { status: 'not-started' } }],
    [{ '/steps/a/route': 'x', '/steps/a/reason': 'y' }, {}, { a: { route: '', reason: '' } }],
    [{ '/steps/a/evidence/x': '1' }, { '/steps/a/evidence/y': '2' }, { a: { evidence: { x: '', y: '2' } } }],
    [{ '/steps/a/documents/x': 'sent' }, {}, { a: { documents: { x: 'missing' } } }],
    [{}, { '/steps/a/status': 'paused', '/steps/b/documents/x': 'lost' }, {}],
    [{ '/steps/a/status': 'paused' }, { '/steps/a/status': 'done' }, { a: { status: 'done' } }],
    [{}, { '/steps/a/colour': 'red', '/version': '3', '/steps/a/evidence': 'x' }, {}],
  ];

const EMPTY: readonly (readonly [steps: ProgressChange['steps'], isEmpty: boolean])[] = [
  [{}, true],
  [{ a: {} }, true],
  [{ a: { evidence: {}, documents: {} }, b: {} }, true],
  [{ a: { reason: '' } }, false],
  [{ a: {}, b: { evidence: { x: '' } } }, false],
  [{ a: { status: 'not-started' } }, false],
];

const APPLIED: readonly (readonly [
  what: string,
  before: StepProgress | undefined,
  change: ProgressChange['steps'][string],
  after: StepProgress,
])[] = [
  ['begins a step', undefined, { status: 'in-progress' }, { status: 'in-progress' }],
  [
    'adds a value',
    { status: 'waiting', reason: 'r' },
    { evidence: { x: '1' } },
    {
      ...{ status: 'waiting', reason: 'r', evidence: { x: '1' } },
    },
  ],
  [
    'keeps other values',
    { status: 'done', evidence: { x: '1', y: '2' }, documents: { z: 'sent' } },
    {
      evidence: { x: '3' },
    },
    { status: 'done', evidence: { x: '3', y: '2' }, documents: { z: 'sent' } },
  ],
  ['takes the last value away', { status: 'done', evidence: { x: '1' } }, { evidence: { x: '' } }, { status: 'done' }],
  [
    'takes the last state away',
    { status: 'done', documents: { x: 'sent' } },
    { documents: { x: 'missing' } },
    {
      status: 'done',
    },
  ],
  ['leaves a way', { status: 'done', route: 'a', reason: 'b' }, { route: '', reason: '' }, { status: 'done' }],
  ['leaves a status that nobody knows', { status: 'paused' }, { route: 'a' }, { status: 'paused', route: 'a' }],
];

describe('progressToValues', () => {
  for (const [what, steps, values] of VALUES)
    it(`has ${what}`, () => assert.deepEqual(progressToValues(aProgress(steps)), values));

  it('has every value of the example', () =>
    assert.deepEqual(progressToValues(progressExample), {
      '/steps/paper/status': 'done',
      '/steps/paper/evidence/net-zero-year': '2045',
      '/steps/paper/evidence/cut': '55',
      '/steps/paper/evidence/base-year': '2016',
      '/steps/paper/evidence/measure': 'Utslippsfrie byggeplasser',
      '/steps/council/status': 'in-progress',
      '/steps/council/route': 'decision',
      '/steps/council/evidence/case-number': '2026/114',
      '/steps/register/status': 'waiting',
      '/steps/register/documents/authorisation': 'signed',
      '/steps/register/documents/climate-plan': 'draft',
    }));
});

describe('valueAt', () => {
  it('is what a field says that has no value', () => {
    assert.equal(valueAt({}, '/steps/a/status'), 'not-started');
    assert.equal(valueAt({}, '/steps/a/documents/x'), 'missing');
    assert.equal(valueAt({}, '/steps/a/evidence/status'), '');
    assert.equal(valueAt({}, 'constructor'), '');
  });
});

describe('changeBetween', () => {
  for (const [before, after, steps] of CHANGES)
    it(`is ${JSON.stringify(steps)} from ${JSON.stringify(before)} to ${JSON.stringify(after)}`, () =>
      assert.deepEqual(changeBetween(before, after), { steps }));

  it('is one that the contract lets through, and empty only where nothing differs', () => {
    fc.assert(
      fc.property(anyValues, anyValues, (before, after) => {
        const change = changeBetween(before, after);
        const { data, error } = z.safeParse(progressChangeSchema, change);
        assert.ok(data, error?.message);
        assert.deepEqual(
          Object.keys(data.steps),
          Object.keys(change.steps).filter((key) => key !== '__proto__'),
        );
        assert.equal(isEmptyChange(change), changedPointers(before, after).length === 0);
      }),
      propertyRuns(1000),
    );
  });

  for (const [steps, isEmpty] of EMPTY)
    it(`is ${isEmpty ? '' : 'not '}empty: ${JSON.stringify(steps)}`, () =>
      assert.equal(isEmptyChange({ steps }), isEmpty));
});

describe('withValues', () => {
  it('puts values in place, and takes away what says nothing', () => {
    const before = { '/steps/a/status': 'done', '/steps/a/evidence/x': '1' };
    const changes = { '/steps/a/status': 'not-started', '/steps/a/evidence/x': '', '/steps/b/documents/y': 'draft' };
    assert.deepEqual(withValues(before, changes), { '/steps/b/documents/y': 'draft' });
    assert.deepEqual(before, { '/steps/a/status': 'done', '/steps/a/evidence/x': '1' });
  });
});

describe('applyChange', () => {
  for (const [what, before, change, after] of APPLIED)
    it(what, () => {
      const progress = aProgress({ ...(before && { a: before }), other: { status: 'done' } });
      const { steps, version, asOf } = applyChange(progress, { steps: { a: change } }, BY);
      assert.deepEqual(steps.a, { ...after, updatedAt: BY.at, updatedBy: BY.by });
      assert.deepEqual(steps.other, { status: 'done' });
      assert.deepEqual([version, asOf], [2, BY.at]);
    });

  it('does not keep what was counted before the change', () => {
    const { summary, municipality, joined } = applyChange(progressExample, progressChangeExample, BY);
    assert.equal(summary, undefined);
    assert.deepEqual([municipality, joined], [progressExample.municipality, progressExample.joined]);
  });

  it('brings about any values out of any others', () => {
    fc.assert(
      fc.property(anyProgress, anyValues, (before, values) => {
        const change = changeBetween(progressToValues(before), values);
        const after = applyChange(before, change, BY);
        assert.deepEqual(progressToValues(after), values);
        assert.equal(after.version, before.version + 1);
      }),
      propertyRuns(2000),
    );
  });

  it('changes nothing but what the change says, and not what it was given', () => {
    fc.assert(
      fc.property(anyProgress, anyValues, (before, values) => {
        const copy = JSON.stringify(before);
        const change = changeBetween({}, values);
        const after = progressToValues(applyChange(before, change, BY));
        assert.deepEqual(after, withValues(progressToValues(before), values));
        assert.equal(JSON.stringify(before), copy);
      }),
      propertyRuns(1000),
    );
  });
});
