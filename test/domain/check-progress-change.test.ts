import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checklistExample, progressChangeExample, progressExample } from '../../src/contract/examples/index.ts';
import type { Evidence } from '../../src/contract/checklist.ts';
import type { FieldCode } from '../../src/contract/field-codes.ts';
import { fromPointer } from '../../src/contract/pointer.ts';
import type { ProgressChange } from '../../src/contract/progress-change.ts';
import type { StepProgress } from '../../src/contract/progress.ts';
import { stepKey } from '../../src/domain/checklist-step.ts';
import { checkProgressChange, stepOf, valueProblem } from '../../src/domain/check-progress-change.ts';
import { changeBetween } from '../../src/domain/progress-values.ts';
import { propertyRuns } from '../support/property-runs.ts';
import {
  aChecklist,
  anEvidence,
  anyChecklist,
  anyDay,
  anyProgress,
  anyValues,
  aProgress,
  aStep,
} from './any-checklist.ts';

const TODAY = '2026-05-20';

const CHECKLIST = aChecklist([
  aStep({
    routes: [
      { id: 'decision', title: 'Decision' },
      { id: 'information', title: 'Information' },
    ],
    documents: [{ id: 'plan', title: 'Plan' }],
    evidence: [
      anEvidence({ id: 'number', kind: 'reference', routes: ['decision'] }),
      anEvidence({ id: 'day', kind: 'date' }),
      anEvidence({ id: 'cut', kind: 'number', min: 50 }),
    ],
  }),
  aStep({ id: 'report', recurrence: 'yearly', deadline: '2024-12-01' }),
  aStep({ id: 'review', recurrence: 'yearly' }),
]);

type StepChange = ProgressChange['steps'][string];

const check = (steps: ProgressChange['steps'], before: Readonly<Record<string, StepProgress>> = {}, today = TODAY) =>
  checkProgressChange({ steps }, aProgress({ ...before }), CHECKLIST, today).map(
    ({ pointer, code }) => `${pointer} ${code}`,
  );

const OF_STEP: readonly (readonly [
  what: string,
  change: StepChange,
  before: StepProgress | undefined,
  ...issues: readonly string[],
])[] = [
  ['nothing', {}, undefined],
  ['every status', { status: 'waiting' }, undefined],
  ['a step that does not apply, and why', { status: 'not-applicable', reason: 'None' }, undefined],
  ['a step that does not apply', { status: 'not-applicable' }, undefined, '/steps/a/reason missing'],
  ['a step that does not apply, and why as before', { status: 'not-applicable' }, { status: 'done', reason: 'None' }],
  ['a reason taken away', { reason: '' }, { status: 'not-applicable', reason: 'None' }, '/steps/a/reason missing'],
  [
    'a reason taken away from what applies again',
    { reason: '', status: 'waiting' },
    { status: 'not-applicable', reason: 'None' },
  ],
  ['a way', { route: 'information' }, undefined],
  ['no way', { route: '' }, { status: 'waiting', route: 'decision' }],
  ['a way that nobody offers', { route: 'lottery' }, undefined, '/steps/a/route not-offered'],
  ['a way called like a property', { route: 'constructor' }, undefined, '/steps/a/route not-offered'],
  ['values', { evidence: { number: '2026/114', day: '2026-05-03', cut: '52,5 %' } }, undefined],
  ['no values', { evidence: { number: '', day: '', cut: '' } }, undefined],
  ['a number beyond its limit', { evidence: { cut: '10' } }, undefined],
  ['a value of another way', { route: 'information', evidence: { number: '2026/114' } }, undefined],
  [
    'wrong values',
    { evidence: { day: '2026-02-30', cut: 'half' } },
    undefined,
    '/steps/a/evidence/day date',
    '/steps/a/evidence/cut number',
  ],
  [
    'values that nobody asks for',
    { evidence: { other: '1', constructor: '1', ...(JSON.parse('{"__proto__": "1"}') as object) } },
    undefined,
    '/steps/a/evidence/other unknown-field',
    '/steps/a/evidence/constructor unknown-field',
    '/steps/a/evidence/__proto__ unknown-field',
  ],
  ['a document', { documents: { plan: 'sent' } }, undefined],
  [
    'documents that do not go with it',
    { documents: { map: 'sent', toString: 'draft' as const } },
    undefined,
    '/steps/a/documents/map unknown-field',
    '/steps/a/documents/toString unknown-field',
  ],
  [
    'all of it at once',
    { status: 'not-applicable', route: 'x', evidence: { day: 'soon' }, documents: { x: 'draft' } },
    undefined,
    '/steps/a/reason missing',
    '/steps/a/route not-offered',
    '/steps/a/evidence/day date',
    '/steps/a/documents/x unknown-field',
  ],
];

const KEYS: readonly (readonly [key: string, today: string, isKnown: boolean])[] = [
  ['a', TODAY, true],
  ['a:2026', TODAY, false],
  ['b', TODAY, false],
  ['', TODAY, false],
  ['__proto__', TODAY, false],
  ['constructor', TODAY, false],
  ['report', TODAY, false],
  ['report:2023', TODAY, false],
  ['report:2024', TODAY, true],
  ['report:2026', TODAY, true],
  ['report:2027', TODAY, false],
  ['report:2027', '2027-01-01', true],
  ['report:2024', '2023-05-20', true],
  ['report:2023', '2023-05-20', false],
  ['review:1900', TODAY, true],
  ['review:2026', TODAY, true],
  ['review:2027', TODAY, false],
];

const COLOURS = [
  { id: 'red', title: 'Red' },
  { id: 'blue', title: 'Blue' },
];

const VALUES: readonly (readonly [evidence: Partial<Evidence>, value: string, problem: FieldCode | undefined])[] = [
  ...['text', 'reference', 'document', 'photo', 'date', 'url', 'number', 'choice'].flatMap((kind) =>
    ['', ' '].map((value) => [{ kind }, value, undefined] as const),
  ),
  [{ kind: 'text' }, '=1+1', undefined],
  [{ kind: 'photo' }, 'anything', undefined],
  [{ kind: 'date' }, '2024-02-29', undefined],
  ...['2026-02-29', '2026-05', '03.05.2026', '2026-05-03T10:00Z', ' 2026-05-03'].map(
    (value) => [{ kind: 'date' }, value, 'date'] as const,
  ),
  ...['https://www.fjordbyen.example/sak/1', 'http://x.example', 'www.fjordbyen.example'].map(
    (value) => [{ kind: 'url' }, value, undefined] as const,
  ),
  ...[
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/hosts',
    'fjordbyen',
    'https://u:p@x.example',
    'x y.no',
  ].map((value) => [{ kind: 'url' }, value, 'website'] as const),
  [{ kind: 'number' }, '2 045', undefined],
  [{ kind: 'number', min: 50 }, '49', undefined],
  [{ kind: 'number' }, '2045 en gang', 'number'],
  [{ kind: 'choice', options: COLOURS }, 'blue', undefined],
  [{ kind: 'choice', options: COLOURS }, 'Blue', 'not-offered'],
  [{ kind: 'choice', options: COLOURS }, 'constructor', 'not-offered'],
  [{ kind: 'choice' }, 'blue', 'not-offered'],
];

describe('checkProgressChange', () => {
  for (const [what, change, before, ...issues] of OF_STEP)
    it(`finds ${issues.join(', ') || 'nothing'} in ${what}`, () =>
      assert.deepEqual(check({ a: change }, before && { a: before }), issues));

  for (const [key, today, isKnown] of KEYS)
    it(`${isKnown ? 'knows' : 'does not know'} a step by ${JSON.stringify(key)} on ${today}`, () => {
      const steps = Object.fromEntries([[key, { status: 'done' as const }]]);
      assert.deepEqual(check(steps, {}, today), isKnown ? [] : [`/steps/${key} unknown-field`]);
      assert.equal(stepOf(key, CHECKLIST, today)?.id, isKnown ? key.split(':')[0] : undefined);
    });

  it('finds nothing in the example', () =>
    assert.deepEqual(checkProgressChange(progressChangeExample, progressExample, checklistExample, TODAY), []));

  it('knows every step by its key on any day', () => {
    fc.assert(
      fc.property(anyChecklist, anyDay, (checklist, today) => {
        for (const step of checklist.steps) assert.equal(stepOf(stepKey(step, today), checklist, today), step);
      }),
      propertyRuns(500),
    );
  });

  it('points at what was changed, or at the reason that it asks for', () => {
    fc.assert(
      fc.property(anyChecklist, anyProgress, anyValues, anyDay, (checklist, progress, values, today) => {
        const change = changeBetween({}, values);
        const pointers = checkProgressChange(change, progress, checklist, today).map(({ pointer }) => pointer);
        assert.equal(new Set(pointers).size, pointers.length);
        for (const pointer of pointers) {
          const [, key = '', part] = fromPointer(pointer);
          assert.ok(Object.hasOwn(change.steps, key), pointer);
          if (part !== undefined && part !== 'reason') assert.ok(Object.hasOwn(values, pointer), pointer);
        }
      }),
      propertyRuns(1000),
    );
  });
});

describe('valueProblem', () => {
  for (const [evidence, value, problem] of VALUES)
    it(`is ${String(problem)} for ${JSON.stringify(value)} where ${JSON.stringify(evidence)} is asked for`, () =>
      assert.equal(valueProblem(anEvidence(evidence), value), problem));
});
