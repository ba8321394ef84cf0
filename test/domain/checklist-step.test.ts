import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Step } from '../../src/contract/checklist.ts';
import { STEP_KEY, type StepProgress } from '../../src/contract/progress.ts';
import {
  askedEvidence,
  documentState,
  evidenceValue,
  missingEvidence,
  progressAt,
  progressOf,
  routeOf,
  stepKey,
  yearsDone,
} from '../../src/domain/checklist-step.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { anEvidence, anyChecklist, anyDay, anyProgress, aProgress, aStep } from './any-checklist.ts';
import { dayInOslo } from './any-event.ts';

const KEYS: readonly (readonly [what: string, step: Partial<Step>, today: string, key: string])[] = [
  ['a step of joining', { deadline: '2026-12-01' }, '2027-01-01', 'a'],
  ['a step that comes again in a way nobody knows', { recurrence: 'daily' }, '2027-01-01', 'a'],
  ['a yearly step without a deadline', { recurrence: 'yearly' }, '2026-05-20', 'a:2026'],
  ['a yearly step before its first year', { recurrence: 'yearly', deadline: '2026-12-01' }, '2025-12-31', 'a:2026'],
  ['a yearly step in its first year', { recurrence: 'yearly', deadline: '2026-12-01' }, '2026-01-01', 'a:2026'],
  ['a yearly step on the last day', { recurrence: 'yearly', deadline: '2026-12-01' }, '2026-12-31', 'a:2026'],
  ['a yearly step in the next year', { recurrence: 'yearly', deadline: '2026-12-01' }, '2027-01-01', 'a:2027'],
];

const TWO_ROUTES = aStep({
  routes: [
    { id: 'decision', title: 'Decision' },
    { id: 'information', title: 'Information' },
  ],
  evidence: [
    anEvidence({ id: 'number', routes: ['decision'], required: true }),
    anEvidence({ id: 'informed-on', routes: ['information'], required: true }),
    anEvidence({ id: 'minutes' }),
    anEvidence({ id: 'nowhere', routes: [], required: true }),
  ],
});

const ASKED: readonly (readonly [route: string | undefined, chosen: string, asked: readonly string[]])[] = [
  [undefined, 'decision', ['number', 'minutes']],
  ['decision', 'decision', ['number', 'minutes']],
  ['information', 'information', ['informed-on', 'minutes']],
  ['abolished', 'decision', ['number', 'minutes']],
  ['__proto__', 'decision', ['number', 'minutes']],
];

const MISSING: readonly (readonly [what: string, progress: Partial<StepProgress>, missing: readonly string[]])[] = [
  ['nothing was given', {}, ['number']],
  ['there is only space', { evidence: { number: ' \n' } }, ['number']],
  ['it was given', { evidence: { number: '1' } }, []],
  ['it was given on another way', { route: 'information', evidence: { number: '1' } }, ['informed-on']],
];

describe('the key of a step', () => {
  for (const [what, step, today, key] of KEYS)
    it(`is ${key} for ${what}`, () => assert.equal(stepKey(aStep(step), today), key));

  it('changes at midnight where the initiative is', () => {
    const keyAt = (moment: string) => stepKey(aStep({ recurrence: 'yearly' }), dayInOslo(Date.parse(moment)));
    assert.equal(keyAt('2026-12-31T22:59:59.999Z'), 'a:2026');
    assert.equal(keyAt('2026-12-31T23:00:00Z'), 'a:2027');
  });

  it('is one that the contract lets through, and never of an earlier year than before', () => {
    fc.assert(
      fc.property(anyChecklist, anyDay, anyDay, ({ steps }, one, other) => {
        const [before = '', after = ''] = [one, other].toSorted();
        for (const step of steps) {
          assert.match(stepKey(step, one), STEP_KEY);
          assert.ok(stepKey(step, before) <= stepKey(step, after));
        }
      }),
      propertyRuns(500),
    );
  });
});

describe('what was done of a step', () => {
  const untouched = { status: 'not-started' };

  it('is that of its key, or nothing', () => {
    const yearly = aStep({ recurrence: 'yearly' });
    const progress = aProgress({ a: { status: 'waiting' }, 'a:2026': { status: 'done' } });
    assert.deepEqual(progressOf(progress, aStep(), '2026-05-20'), { status: 'waiting' });
    assert.deepEqual(progressOf(progress, yearly, '2026-05-20'), { status: 'done' });
    assert.deepEqual(progressOf(progress, yearly, '2027-01-01'), untouched);
  });

  for (const key of ['__proto__', 'constructor', 'toString'])
    it(`is nothing for a step called ${key}`, () => {
      assert.deepEqual(progressAt(aProgress({}), key), untouched);
      assert.equal(evidenceValue({ evidence: {} }, key), undefined);
      assert.equal(documentState({ documents: {} }, { id: key }), 'missing');
    });

  it('has the years in which it was done, the newest first', () => {
    const done = { status: 'done' };
    const progress = aProgress({
      ...{ 'a:2024': done, 'a:2026': done, 'a:2025': { status: 'waiting' }, 'a:2022': { status: 'not-applicable' } },
      ...{ a: done, 'ab:2023': done, 'b:2023': done, 'a:x': done, 'a:20267': done },
    });
    assert.deepEqual(yearsDone(progress, { id: 'a' }), ['2026', '2024']);
    assert.deepEqual(yearsDone(aProgress({}), { id: 'a' }), []);
  });
});

describe('what a step asks for', () => {
  for (const [route, chosen, asked] of ASKED)
    it(`is ${asked.join(', ')} on the way ${String(route)}`, () => {
      const progress = { status: 'done', ...(route !== undefined && { route }) };
      assert.equal(routeOf(TWO_ROUTES, progress)?.id, chosen);
      assert.deepEqual(
        askedEvidence(TWO_ROUTES, progress).map(({ id }) => id),
        asked,
      );
    });

  it('is what does not depend on a way where there is but one', () => {
    const oneWay = aStep({ evidence: TWO_ROUTES.evidence });
    assert.equal(routeOf(oneWay, { route: 'decision' }), undefined);
    assert.deepEqual(
      askedEvidence(oneWay, { status: 'done', route: 'decision' }).map(({ id }) => id),
      ['minutes'],
    );
  });

  for (const [what, progress, missing] of MISSING)
    it(`lacks ${missing.join(', ') || 'nothing'} when ${what}`, () =>
      assert.deepEqual(
        missingEvidence(TWO_ROUTES, { status: 'done', ...progress }).map(({ id }) => id),
        missing,
      ));

  it('has values as they were given, and none that is only space', () => {
    fc.assert(
      fc.property(anyChecklist, anyProgress, anyDay, ({ steps }, progress, today) => {
        for (const step of steps) {
          const done = progressOf(progress, step, today);
          const asked = askedEvidence(step, done);
          for (const { id } of asked) assert.notEqual(evidenceValue(done, id)?.trim(), '');
          for (const evidence of missingEvidence(step, done))
            assert.ok(asked.includes(evidence) && evidenceValue(done, evidence.id) === undefined);
        }
      }),
      propertyRuns(1000),
    );
  });
});
