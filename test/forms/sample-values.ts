import fc from 'fast-check';
import type { ApplicationRequest } from '../../src/contract/index.ts';
import type { FormValues } from '../../src/forms/form-values.ts';
import { SINGLE_FIELDS } from '../../src/forms/form-fields.ts';
import { REQUEST } from '../domain/sample-application.ts';

/** The values of a form in which somebody has answered what a request says. */
export function requestToValues({
  language,
  criteria,
  expectations,
  consents = [],
  defence,
  ...rest
}: ApplicationRequest): FormValues {
  const values: Record<string, string> = {};
  const add = (pointer: string, value: unknown) => {
    if (typeof value === 'string' || typeof value === 'number') values[pointer] = String(value);
    else for (const [name, inner] of Object.entries(value ?? {})) add(`${pointer}/${name}`, inner);
  };
  add('', rest);
  for (const id of criteria.accepted) values[`/criteria/accepted/${id}`] = 'yes';
  for (const id of consents) values[`/consents/${id}`] = 'yes';
  for (const { id, ...answer } of expectations) add(`/expectations/${id}`, answer);
  return values;
}

/** Values that the sample network takes. */
export const VALUES = requestToValues(REQUEST);

const names = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...SINGLE_FIELDS) },
  fc.constantFrom(
    ...['intention', 'action', 'reporting', 'unknown'].map((id) => `/criteria/accepted/${id}`),
    ...['strategy', 'certification', 'suppliers', '__proto__'].flatMap((id) =>
      ['answer', 'certificate', 'comment'].map((name) => `/expectations/${id}/${name}`),
    ),
    ...['newsletter', 'photos', 'directory'].map((id) => `/consents/${id}`),
    ...[0, 1, 2, 7, 30].flatMap((row) => ['title', 'area', 'status', 'year'].map((name) => `/measures/${row}/${name}`)),
  ),
);

const texts = fc.oneof(
  fc.constantFrom(
    ...['', ' ', '\u200b', 'yes', 'no', 'later', 'seat', 'waiting-list', 'free', 'full', 'past', 'last', '1', '3', '٣'],
    ...['city', 'region', 'elsewhere', 'has', 'none', 'member', 'partner', 'done', 'planned', 'transport', 'leader'],
    ...['313130029', '974760674', 'a@b.example', 'a@b', 'C', 'SN2025', 'eco-lighthouse', '2027', '1989', 'snart'],
    ...['x'.repeat(1001), 'a\nb', '01819090285', '\ud800'],
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/** Any values: those of a good form with damage, or few and arbitrary ones. */
export const anyValues: fc.Arbitrary<FormValues> = fc
  .tuple(fc.constantFrom({}, VALUES), fc.dictionary(names, texts, { noNullPrototype: true }))
  .map(([good, damage]) => ({ ...good, ...damage }));
