import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { initiativeExample } from '../../src/contract/examples/index.ts';
import { isFormField } from '../../src/forms/form-fields.ts';
import type { FormValues } from '../../src/forms/form-values.ts';
import { requestPointerToField } from '../../src/forms/request-pointer-to-field.ts';
import { NETWORK } from '../domain/sample-application.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { VALUES, anyValues } from './sample-values.ts';

const GAPS = { '/measures/2/title': 'A', '/measures/5/title': 'B', '/leader/same': 'yes', '/consents/photos': 'yes' };

const CASES: readonly (readonly [pointer: string, values: FormValues, field: string | undefined])[] = [
  ['/tier', VALUES, '/tier'],
  ['/organisation/municipality/name', VALUES, '/organisation/municipality/name'],
  ['/organisation', VALUES, '/organisation/number'],
  ['/organisation/sector', VALUES, '/organisation/sector/section'],
  ['/organisation/sector/colour', VALUES, '/organisation/sector/section'],
  ['/organisation/colour', VALUES, '/organisation/number'],
  ['/relevance', {}, '/relevance/area'],
  ['/invoice', {}, '/invoice/email'],
  ['/signing', {}, '/signing/choice'],
  ['/contact', {}, '/contact/name'],
  ['/measures', VALUES, '/measures/0/title'],
  ['/measures/1', VALUES, '/measures/1/title'],
  ['/measures/1/year', VALUES, '/measures/1/year'],
  ['/measures/1/year', GAPS, '/measures/5/year'],
  ['/measures/9/year', GAPS, '/measures/0/year'],
  ['/expectations', VALUES, '/expectations/strategy/answer'],
  ['/expectations/1', VALUES, '/expectations/certification/answer'],
  ['/expectations/1/id', VALUES, '/expectations/certification/answer'],
  ['/expectations/2/comment', VALUES, '/expectations/suppliers/comment'],
  ['/criteria', VALUES, '/criteria/accepted/intention'],
  ['/criteria/version', VALUES, '/criteria/accepted/intention'],
  ['/criteria/accepted', VALUES, '/criteria/accepted/intention'],
  ['/criteria/accepted', { '/criteria/accepted/intention': 'yes' }, '/criteria/accepted/action'],
  ['/criteria/accepted/1', VALUES, '/criteria/accepted/action'],
  ['/criteria/accepted/0', { '/criteria/accepted/reporting': 'yes' }, '/criteria/accepted/reporting'],
  ['/consents/0', GAPS, '/consents/photos'],
  ['/consents', {}, '/consents/newsletter'],
  ['/leader/name', VALUES, '/leader/name'],
  ['/leader/name', GAPS, '/contact/name'],
  ['/leader/role', GAPS, '/leader/role'],
  ['/leader', GAPS, '/leader/role'],
  ['/language', VALUES, undefined],
  ['/defence/solution', VALUES, undefined],
  ['', VALUES, undefined],
  ['tier', VALUES, undefined],
];

describe('requestPointerToField', () => {
  for (const [pointer, values, field] of CASES)
    it(`is ${field ?? 'none'} for ${pointer || 'everything'}`, () =>
      assert.equal(requestPointerToField(pointer, NETWORK, values), field));

  it('does without values, and without anything to tick', () => {
    assert.equal(requestPointerToField('/measures/0/title', NETWORK), '/measures/0/title');
    const bare = { ...initiativeExample, criteria: { scheme: '', version: '', items: [] } };
    for (const pointer of ['/criteria/accepted', '/expectations/0/answer', '/consents/0'])
      assert.equal(requestPointerToField(pointer, bare, VALUES), undefined);
  });

  it('is a field of the form, or none, whatever a server points at', () => {
    const parts = fc.constantFrom(
      ...['measures', 'expectations', 'criteria', 'accepted', 'consents', 'leader', 'name', 'organisation', 'sector'],
      ...['0', '1', '99', '-1', '1e3', 'NaN', '', '__proto__', 'id', 'title', 'answer'],
    );
    const pointers = fc.oneof(
      fc.array(parts, { maxLength: 4 }).map((path) => path.map((part) => `/${part}`).join('')),
      fc.string(),
    );
    fc.assert(
      fc.property(pointers, anyValues, (pointer, values) => {
        const field = requestPointerToField(pointer, NETWORK, values);
        assert.ok(field === undefined || isFormField(field), field);
      }),
      propertyRuns(2000),
    );
  });
});
