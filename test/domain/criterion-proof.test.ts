import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checklistExample, progressExample } from '../../src/contract/examples/index.ts';
import type { Checklist, CriteriaVersion, Step } from '../../src/contract/checklist.ts';
import type { Progress } from '../../src/contract/progress.ts';
import { criteriaOf, type ProvenCriterion, provenCriteria } from '../../src/domain/criterion-proof.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { aChecklist, anEvidence, anyChecklist, anyDay, anyProgress, aProgress, aStep } from './any-checklist.ts';

const TODAY = '2026-05-20';

const version = (name: string, since: string | undefined, ...ids: readonly string[]): CriteriaVersion => ({
  version: name,
  ...(since !== undefined && { since }),
  items: ids.map((id) => ({ id, title: id, text: id })),
});
const VERSIONS = [version('2021', '2021-05', 'plan'), version('2022', '2022-06', 'plan', 'persuade')];

/** Where the one criterion of a checklist with these steps stands. */
const stateOf = (steps: readonly Step[], done: Progress['steps'], today = TODAY) =>
  provenCriteria(aChecklist(steps, { criteria: [version('2021', undefined, 'plan')] }), aProgress(done), today)[0]
    ?.state;

const BY_STEP = aStep({ proves: ['plan'] });
const BY_VALUE = aStep({ id: 'b', evidence: [anEvidence({ kind: 'number', min: 50, proves: ['plan'] })] });
const BY_ROUTE = aStep({
  routes: [
    { id: 'decision', title: 'Decision' },
    { id: 'information', title: 'Information' },
  ],
  evidence: [
    anEvidence({ id: 'number', routes: ['decision'], proves: ['plan'] }),
    anEvidence({ id: 'informed-on', routes: ['information'], proves: ['plan'] }),
  ],
});
const WITH_NUMBER = aStep({
  proves: ['plan'],
  evidence: [anEvidence({ required: true }), anEvidence({ id: 'extra' })],
});

type Case = readonly [
  what: string,
  steps: readonly Step[],
  done: Progress['steps'],
  state: ProvenCriterion['state'] | undefined,
];

const STATES: readonly Case[] = [
  ['nothing on the list proves it', [aStep()], { a: { status: 'done' } }, 'unproven'],
  ['there are no steps', [], {}, 'unproven'],
  ['the step is not begun', [BY_STEP], {}, 'open'],
  ['the step waits for others', [BY_STEP], { a: { status: 'waiting' } }, 'open'],
  ['the step does not apply', [BY_STEP], { a: { status: 'not-applicable' } }, 'open'],
  ['nobody knows how the step stands', [BY_STEP], { a: { status: 'finished' } }, 'open'],
  ['the step is done', [BY_STEP], { a: { status: 'done' } }, 'proven'],
  ['the step is done without what it must show', [WITH_NUMBER], { a: { status: 'done' } }, 'open'],
  [
    'the step is done with what it must show',
    [WITH_NUMBER],
    { a: { status: 'done', evidence: { value: '1' } } },
    'proven',
  ],
  ['there is no value', [BY_VALUE], { b: { status: 'done' } }, 'open'],
  ['the value is only space', [BY_VALUE], { b: { status: 'done', evidence: { value: ' ' } } }, 'open'],
  ['the value falls short', [BY_VALUE], { b: { status: 'done', evidence: { value: '49 %' } } }, 'open'],
  ['the value is no number', [BY_VALUE], { b: { status: 'done', evidence: { value: 'half' } } }, 'open'],
  ['the value is enough', [BY_VALUE], { b: { status: 'not-started', evidence: { value: '50 %' } } }, 'proven'],
  ['one of two holds', [BY_STEP, BY_VALUE], { a: { status: 'done' } }, 'partly'],
  [
    'both hold',
    [BY_STEP, BY_VALUE],
    { a: { status: 'done' }, b: { status: 'done', evidence: { value: '55' } } },
    'proven',
  ],
  ['the value is of the first way', [BY_ROUTE], { a: { status: 'done', evidence: { number: '1' } } }, 'proven'],
  [
    'the value is of the chosen way',
    [BY_ROUTE],
    { a: { status: 'done', route: 'information', evidence: { 'informed-on': '2026-05-11' } } },
    'proven',
  ],
  [
    'the value is of a way that was left',
    [BY_ROUTE],
    { a: { status: 'done', route: 'information', evidence: { number: '1' } } },
    'open',
  ],
  [
    'the report of this year is missing',
    [aStep({ recurrence: 'yearly', proves: ['plan'] })],
    { 'a:2025': { status: 'done' }, a: { status: 'done' } },
    'open',
  ],
  [
    'the report of this year is there',
    [aStep({ recurrence: 'yearly', proves: ['plan'] })],
    { 'a:2026': { status: 'done' } },
    'proven',
  ],
];

const NEW: readonly (readonly [joined: string | undefined, isNew: boolean])[] = [
  [undefined, false],
  ['2020', true],
  ['2021', true],
  ['2021-09', true],
  ['2022-05-31', true],
  ['2022-06', false],
  ['2022', false],
  ['2026-01-01', false],
];

describe('provenCriteria', () => {
  for (const [what, steps, done, state] of STATES)
    it(`is ${String(state)} when ${what}`, () => assert.equal(stateOf(steps, done), state));

  it('says what proves it, and whether that holds', () => {
    const found = provenCriteria(checklistExample, progressExample, TODAY).map(({ criterion, proofs, state }) => [
      ...[criterion.id, state],
      ...proofs.map(({ step, evidence, holds }) => `${step.id}/${evidence?.id ?? ''} ${String(holds)}`),
    ]);
    assert.deepEqual(found, [
      ['recognise', 'open', 'council/ false'],
      ['pledge', 'partly', 'paper/net-zero-year true', 'council/ false'],
      ['plan', 'partly', 'paper/cut true', 'register/ false'],
      ['proceed', 'proven', 'paper/measure true'],
      ['publish', 'open', 'report/ false'],
      ['persuade', 'unproven'],
    ]);
  });

  for (const [joined, isNew] of NEW)
    it(`marks what is ${isNew ? '' : 'not '}new for who joined in ${String(joined)}`, () => {
      const progress = aProgress({}, joined === undefined ? {} : { joined });
      const found = provenCriteria(aChecklist([], { criteria: VERSIONS }), progress, TODAY);
      assert.deepEqual(
        found.map((one) => one.isNew),
        [false, isNew],
      );
    });

  it('has the criteria of the version that was asked for', () => {
    const idsOf = (name?: string) =>
      provenCriteria(aChecklist([], { criteria: VERSIONS }), aProgress({}), TODAY, name).map(
        ({ criterion }) => criterion.id,
      );
    assert.deepEqual(idsOf('2021'), ['plan']);
    assert.deepEqual(idsOf('2022'), ['plan', 'persuade']);
    assert.deepEqual(idsOf('1999'), ['plan', 'persuade']);
    assert.deepEqual(idsOf(), ['plan', 'persuade']);
    assert.equal(criteriaOf({ criteria: [] }), undefined);
    assert.deepEqual(provenCriteria(aChecklist([]), aProgress({ a: { status: 'done' } }), TODAY), []);
  });

  it('is proven when all of its proofs hold, partly when some do, whatever was typed', () => {
    fc.assert(
      fc.property(anyChecklist, anyProgress, anyDay, (checklist, progress, today) => {
        for (const { proofs, state } of provenCriteria(checklist, progress, today)) {
          const holding = proofs.filter(({ holds }) => holds).length;
          assert.equal(state === 'unproven', proofs.length === 0);
          assert.equal(state === 'proven', proofs.length > 0 && holding === proofs.length);
          assert.equal(state === 'partly', holding > 0 && holding < proofs.length);
        }
      }),
      propertyRuns(1000),
    );
  });

  it('never loses a proof when a step is done', () => {
    const count = (checklist: Checklist, progress: Progress, today: string) =>
      provenCriteria(checklist, progress, today).map(({ proofs }) => proofs.filter(({ holds }) => holds).length);
    fc.assert(
      fc.property(anyChecklist, anyProgress, anyDay, (checklist, progress, today) => {
        const steps = Object.entries(progress.steps).map(([key, step]) => [key, { ...step, status: 'done' }] as const);
        const before = count(checklist, progress, today);
        const after = count(checklist, { ...progress, steps: Object.fromEntries(steps) }, today);
        for (const [index, holding] of before.entries()) assert.ok(holding <= after[index]!);
      }),
      propertyRuns(1000),
    );
  });
});
