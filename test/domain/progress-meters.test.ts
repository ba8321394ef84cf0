import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { checklistExample, progressExample } from '../../src/contract/examples/index.ts';
import type { Checklist } from '../../src/contract/checklist.ts';
import { type Meter, type Progress, progressSummarySchema } from '../../src/contract/progress.ts';
import { isKnownStatus, metersOf, summaryOf } from '../../src/domain/progress-meters.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { aChecklist, anyChecklist, anyDay, anyProgress, aProgress, aStep } from './any-checklist.ts';

const TODAY = '2026-05-20';
const NONE: Meter = { done: 0, total: 0 };

const STEPS = [aStep({ id: 'a' }), aStep({ id: 'b' }), aStep({ id: 'report', recurrence: 'yearly' })];
const WITH_DOCUMENTS = [
  aStep({
    documents: [
      { id: 'plan', title: 'Plan' },
      { id: 'map', title: 'Map' },
    ],
  }),
  aStep({ id: 'b', documents: [{ id: 'plan', title: 'Plan' }] }),
];

type Case = readonly [what: string, steps: Checklist['steps'], done: Progress['steps'], meter: Meter];

const OF_STEPS: readonly Case[] = [
  ['nothing', STEPS, {}, { done: 0, total: 2 }],
  ['one of two', STEPS, { a: { status: 'done' }, b: { status: 'waiting' } }, { done: 1, total: 2 }],
  ['what applies', STEPS, { a: { status: 'done' }, b: { status: 'not-applicable' } }, { done: 1, total: 1 }],
  ['nothing of nothing', STEPS, { a: { status: 'not-applicable' }, b: { status: 'not-applicable' } }, NONE],
  ['no status that nobody knows', STEPS, { a: { status: 'finished' }, b: { status: 'done' } }, { done: 1, total: 2 }],
  ['no report of a year', STEPS, { 'report:2026': { status: 'done' } }, { done: 0, total: 2 }],
  ['no steps that are not on the list', STEPS, { c: { status: 'done' }, d: { status: 'done' } }, { done: 0, total: 2 }],
];

const OF_DOCUMENTS: readonly Case[] = [
  ['nothing', WITH_DOCUMENTS, {}, { done: 0, total: 3 }],
  [
    'what is adopted, signed or sent',
    WITH_DOCUMENTS,
    {
      a: { status: 'waiting', documents: { plan: 'adopted', map: 'sent' } },
      b: { status: 'waiting', documents: { plan: 'signed' } },
    },
    { done: 3, total: 3 },
  ],
  [
    'no drafts, and nothing that nobody knows',
    WITH_DOCUMENTS,
    { a: { status: 'done', documents: { plan: 'draft', map: 'lost' } } },
    { done: 0, total: 3 },
  ],
  [
    'what goes with steps that apply',
    WITH_DOCUMENTS,
    { a: { status: 'not-applicable', documents: { plan: 'sent' } }, b: { status: 'done' } },
    { done: 0, total: 1 },
  ],
  [
    'no documents that are not on the list',
    WITH_DOCUMENTS,
    { a: { status: 'done', documents: { other: 'sent' } } },
    { done: 0, total: 3 },
  ],
];

describe('metersOf', () => {
  for (const [what, steps, done, meter] of OF_STEPS)
    it(`counts ${what}: ${meter.done} of ${meter.total} steps`, () =>
      assert.deepEqual(metersOf(aChecklist(steps), aProgress(done), TODAY).steps, meter));

  for (const [what, steps, done, meter] of OF_DOCUMENTS)
    it(`counts ${what}: ${meter.done} of ${meter.total} documents`, () =>
      assert.deepEqual(metersOf(aChecklist(steps), aProgress(done), TODAY).documents, meter));

  it('counts what is proven of a version of the criteria', () => {
    assert.deepEqual(metersOf(checklistExample, progressExample, TODAY).criteria, { done: 1, total: 6 });
    assert.deepEqual(metersOf(checklistExample, progressExample, TODAY, '2021').criteria, { done: 1, total: 5 });
  });

  it('never counts more than there are', () => {
    fc.assert(
      fc.property(anyChecklist, anyProgress, anyDay, (checklist, progress, today) => {
        const { steps, documents, criteria } = metersOf(checklist, progress, today);
        for (const { done, total } of [steps, documents, criteria]) assert.ok(0 <= done && done <= total);
        assert.ok(steps.total <= checklist.steps.length);
        assert.ok(documents.total <= checklist.steps.flatMap((step) => step.documents ?? []).length);
        assert.equal(criteria.total, checklist.criteria.at(-1)?.items.length ?? 0);
      }),
      propertyRuns(1000),
    );
  });
});

describe('summaryOf', () => {
  it('is that of the example', () =>
    assert.deepEqual(summaryOf(checklistExample, progressExample, '2026-05-04'), progressExample.summary));

  it('has the year of a yearly step, a status that nobody knows, and no moment where nothing happened', () => {
    assert.deepEqual(summaryOf(aChecklist(STEPS), aProgress({ b: { status: 'finished' } }), '2027-01-01'), {
      ...{ steps: { done: 0, total: 2 }, documents: NONE, criteria: NONE },
      statuses: { a: 'not-started', b: 'finished', 'report:2027': 'not-started' },
    });
  });

  it('was changed when the last of its steps was, by the clock and not by the text', () => {
    const at = (updatedAt: string) => ({ status: 'done', updatedAt });
    const progress = aProgress({ a: at('2026-04-12T10:15:00+02:00'), b: at('2026-04-12T09:00:00Z') });
    assert.equal(summaryOf(aChecklist(STEPS), progress, TODAY).updatedAt, '2026-04-12T09:00:00Z');
  });

  it('is one that the contract lets through', () => {
    fc.assert(
      fc.property(anyChecklist, anyProgress, anyDay, (checklist, progress, today) => {
        const summary = summaryOf(checklist, progress, today);
        assert.ok(z.safeParse(progressSummarySchema, summary).success);
        assert.equal(Object.keys(summary.statuses).length, checklist.steps.length);
      }),
      propertyRuns(500),
    );
  });
});

describe('isKnownStatus', () => {
  it('is true for the statuses of the contract', () => {
    for (const status of ['not-started', 'in-progress', 'waiting', 'done', 'not-applicable'])
      assert.ok(isKnownStatus(status));
    for (const status of ['overdue', 'other', '', 'constructor']) assert.ok(!isKnownStatus(status));
  });
});
