import fc from 'fast-check';
import type { Checklist, Evidence, Step } from '../../src/contract/checklist.ts';
import { DOCUMENT_STATES, EVIDENCE_KINDS, STEP_STATUSES } from '../../src/contract/checklist-vocabulary.ts';
import type { Progress, StepProgress } from '../../src/contract/progress.ts';
import type { ProgressValues } from '../../src/domain/progress-values.ts';

/** A step with as little as the contract asks for, and what a test says. */
export const aStep = (step: Partial<Step> = {}): Step => ({ id: 'a', title: 'A', text: 'Do A', actor: 'Us', ...step });

/** Something that is asked for. */
export const anEvidence = (evidence: Partial<Evidence> = {}): Evidence => ({
  id: 'value',
  title: 'Value',
  kind: 'text',
  ...evidence,
});

/** A checklist of these steps. */
export const aChecklist = (steps: readonly Step[], checklist: Partial<Checklist> = {}): Checklist => ({
  steps: [...steps],
  criteria: [],
  asOf: '2026-05-04',
  ...checklist,
});

/** What a municipality has done of steps, by their keys. */
export const aProgress = (steps: Progress['steps'], progress: Partial<Progress> = {}): Progress => ({
  municipality: { number: '9901', name: 'Fjordbyen' },
  version: 1,
  steps,
  asOf: '2026-05-04',
  ...progress,
});

/** Names that are properties of every object, among a few that are not: so few that some are alike. */
const ids = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', 'toString');
const criterionIds = fc.constantFrom('pledge', 'plan', 'publish', '__proto__');
const statuses = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...STEP_STATUSES) },
  { weight: 1, arbitrary: fc.constantFrom('paused', '', 'constructor') },
);
const documentStates = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...DOCUMENT_STATES) },
  { weight: 1, arbitrary: fc.constantFrom('lost', '__proto__') },
);
const texts = fc.constantFrom('', ' ', '52,5 %', '2045', '-', '2026-05-20', '=1+1', '{date}', '<script>', 'a;"b"\r\n');
const days = fc.constantFrom('2024-02-29', '2025-12-31', '2026-05-20', '2026-02-30', '2028-01-01');
const someOf = <Value>(values: fc.Arbitrary<Value>) => fc.uniqueArray(values, { maxLength: 3 });
const withIds = <Item extends { id: string }>(items: fc.Arbitrary<Item>) =>
  fc.uniqueArray(items, { maxLength: 4, selector: ({ id }) => id });

const evidence: fc.Arbitrary<Evidence> = fc.record(
  {
    id: ids,
    title: texts,
    kind: fc.constantFrom(...EVIDENCE_KINDS, 'photo'),
    options: withIds(fc.record({ id: ids, title: texts })),
    unit: fc.constantFrom('%', 'tonn'),
    required: fc.boolean(),
    routes: someOf(ids),
    proves: someOf(criterionIds),
    min: fc.integer({ min: 0, max: 100 }),
    max: fc.integer({ min: 0, max: 3000 }),
  },
  { requiredKeys: ['id', 'title', 'kind'] },
);

const step: fc.Arbitrary<Step> = fc.record(
  {
    id: ids,
    title: texts,
    text: texts,
    actor: texts,
    deadline: days,
    recurrence: fc.constantFrom('yearly', 'daily'),
    routes: withIds(fc.record({ id: ids, title: texts })),
    documents: withIds(fc.record({ id: ids, title: texts })),
    evidence: withIds(evidence),
    proves: someOf(criterionIds),
  },
  { requiredKeys: ['id', 'title', 'text', 'actor'] },
);

const version = fc.record(
  {
    version: fc.constantFrom('2021', '2022'),
    since: fc.constantFrom('2021-05', '2022-06', '2022'),
    items: withIds(fc.record({ id: criterionIds, title: texts, text: texts })),
  },
  { requiredKeys: ['version', 'items'] },
);

/** Any checklist that the contract lets through. */
export const anyChecklist: fc.Arbitrary<Checklist> = fc.record({
  steps: withIds(step),
  criteria: fc.array(version, { maxLength: 2 }),
  asOf: fc.constant('2026-05-04'),
});

const byId = <Value>(values: fc.Arbitrary<Value>) => fc.dictionary(ids, values, { noNullPrototype: true, maxKeys: 4 });

const stepProgress: fc.Arbitrary<StepProgress> = fc.record(
  {
    status: statuses,
    route: fc.oneof(ids, fc.constant('')),
    reason: texts,
    evidence: byId(texts),
    documents: byId(documentStates),
    updatedAt: fc.constantFrom('2026-04-12T10:15:00+02:00', '2026-04-12T10:00:00Z', '2025-01-01T00:00:00Z'),
    updatedBy: fc.constantFrom('Fjordbyen', ''),
  },
  { requiredKeys: ['status'] },
);

const keys = fc.oneof(
  ids,
  fc.tuple(ids, fc.constantFrom('2024', '2026', '2027')).map(([id, year]) => `${id}:${year}`),
);

/** What anybody may have done of it. */
export const anyProgress: fc.Arbitrary<Progress> = fc.record(
  {
    municipality: fc.record({ number: fc.constantFrom('0301', '9901'), name: texts }),
    version: fc.nat(100),
    steps: fc.dictionary(keys, stepProgress, { noNullPrototype: true, maxKeys: 6 }),
    joined: fc.constantFrom('2021', '2021-09', '2022-06-30', '2020'),
    asOf: fc.constant('2026-05-04'),
  },
  { requiredKeys: ['municipality', 'version', 'steps', 'asOf'] },
);

/** Values that a change can bring about. */
export const anyValues: fc.Arbitrary<ProgressValues> = fc
  .uniqueArray(
    fc.oneof(
      fc.tuple(
        keys,
        fc.constant('status'),
        fc.constantFrom(...STEP_STATUSES).filter((one) => one !== 'not-started'),
      ),
      fc.tuple(
        keys,
        fc.constantFrom('route', 'reason'),
        texts.filter((text) => text !== ''),
      ),
      fc.tuple(
        fc.tuple(keys, ids),
        fc.constant('evidence'),
        texts.filter((text) => text !== ''),
      ),
      fc.tuple(
        fc.tuple(keys, ids),
        fc.constant('documents'),
        fc.constantFrom(...DOCUMENT_STATES).filter((one) => one !== 'missing'),
      ),
    ),
    { maxLength: 12, selector: ([key, part]) => JSON.stringify([key, part]) },
  )
  .map((fields) =>
    Object.fromEntries(
      fields.map(([key, part, value]) => [
        typeof key === 'string' ? `/steps/${key}/${part}` : `/steps/${key[0]}/${part}/${key[1]}`,
        value,
      ]),
    ),
  );

/** Any day from 2024 to 2029. */
export const anyDay = fc
  .integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2029, 11, 31) })
  .map((moment) => new Date(moment).toISOString().slice(0, 10));
