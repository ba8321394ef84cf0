import { EVIDENCE_KINDS, type Evidence, PAPER_LISTS, RECURRENCES, type Step } from '../../../src/contract/index.ts';
import { isDay } from '../../../src/domain/index.ts';
import type { StoredChecklist } from '../features/checklists/checklist-repository.ts';
import { checkLink, checkOneOf } from './check-values.ts';
import type { ImportIssue } from './import-error.ts';

/** What is wrong with a checklist beyond its schema: names that lead nowhere, days that do not exist, unknown words. */
export function checkChecklist(checklist: StoredChecklist): readonly ImportIssue[] {
  const { steps, criteria, paper } = checklist;
  const context = {
    steps: steps.map(({ id }) => id),
    criteria: criteria.flatMap(({ items }) => items.map(({ id }) => id)),
  };
  const routes = steps.flatMap((step) => (step.routes ?? []).map(({ id }) => id));
  const paragraphs = (paper?.sections ?? []).flatMap((section, at) =>
    section.paragraphs.map((paragraph, index) => ({ field: `paper.sections.${at}.paragraphs.${index}`, paragraph })),
  );
  return [
    ...checkUnique('steps', steps),
    ...steps.flatMap((step, at) => checkStep(`steps.${at}`, step, context)),
    ...criteria.flatMap(({ items }, at) => checkUnique(`criteria.${at}.items`, items)),
    ...paragraphs.flatMap(({ field, paragraph: { route, list } }) => [
      ...checkNames(`${field}.route`, route === undefined ? [] : [route], routes),
      ...checkOneOf(`${field}.list`, list, PAPER_LISTS),
    ]),
  ];
}

interface Context {
  readonly steps: readonly string[];
  readonly criteria: readonly string[];
}

function checkStep(field: string, step: Step, { steps, criteria }: Context): readonly ImportIssue[] {
  const { id, deadline, recurrence, routes = [], documents = [], evidence = [], proves, requires, externalUrl } = step;
  const others = steps.filter((other) => other !== id);
  return [
    ...(deadline === undefined || isDay(deadline)
      ? []
      : [{ field: `${field}.deadline`, message: 'is a date that does not exist.' }]),
    ...checkOneOf(`${field}.recurrence`, recurrence, RECURRENCES),
    ...checkUnique(`${field}.routes`, routes),
    ...checkUnique(`${field}.documents`, documents),
    ...documents.flatMap(({ url }, at) => checkLink(`${field}.documents.${at}.url`, url)),
    ...checkUnique(`${field}.evidence`, evidence),
    ...evidence.flatMap((one, at) => checkEvidence(`${field}.evidence.${at}`, one, step, criteria)),
    ...checkLink(`${field}.externalUrl`, externalUrl),
    ...checkNames(`${field}.proves`, proves, criteria),
    ...checkNames(`${field}.requires`, requires, others),
  ];
}

function checkEvidence(
  field: string,
  { kind, options, routes, proves }: Evidence,
  step: Step,
  criteria: readonly string[],
): readonly ImportIssue[] {
  const needsOptions = kind === 'choice' && (options ?? []).length === 0;
  return [
    ...checkOneOf(`${field}.kind`, kind, EVIDENCE_KINDS),
    ...(needsOptions ? [{ field: `${field}.options`, message: 'are missing.' }] : []),
    ...checkUnique(`${field}.options`, options ?? []),
    ...checkNames(
      `${field}.routes`,
      routes,
      (step.routes ?? []).map(({ id }) => id),
    ),
    ...checkNames(`${field}.proves`, proves, criteria),
  ];
}

function checkUnique(field: string, items: readonly { readonly id: string }[]): readonly ImportIssue[] {
  const ids = items.map(({ id }) => id);
  const repeated = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  return [...repeated].map((id) => ({ field, message: `has ${id} more than once.` }));
}

const checkNames = (
  field: string,
  names: readonly string[] | undefined,
  known: readonly string[],
): readonly ImportIssue[] =>
  (names ?? [])
    .filter((name) => !known.includes(name))
    .map((name) => ({ field, message: `names ${name}, which is not there.` }));
