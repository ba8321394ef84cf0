import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { applicationRequestSchema, fieldIssues } from '../../src/contract/index.ts';
import { checkApplication } from '../../src/domain/check-application.ts';
import { checkValues } from '../../src/forms/check-values.ts';
import { isFormField } from '../../src/forms/form-fields.ts';
import type { FormValues } from '../../src/forms/form-values.ts';
import { valuesToRequest } from '../../src/forms/values-to-request.ts';
import { LUNCHES, NETWORK, TODAY } from '../domain/sample-application.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { VALUES, anyValues } from './sample-values.ts';

const check = (values: FormValues) =>
  checkValues(values, NETWORK, LUNCHES, TODAY).map(({ pointer, code }) => `${pointer} ${code}`);

const CASES: readonly (readonly [changes: FormValues, ...issues: readonly string[]])[] = [
  [{}],
  [{ '/leader/same': 'yes' }],
  [{ '/relevance/area': 'elsewhere' }, '/relevance/area not-relevant'],
  [{ '/relevance/activity': '' }, '/relevance/activity missing'],
  [{ '/relevance/explanation': ' ' }, '/relevance/explanation missing'],
  [{ '/organisation/number': '313130028' }, '/organisation/number organisation-number'],
  [{ '/organisation/name': 'A\nB' }, '/organisation/name line-break'],
  [{ '/organisation/sector/code': '10' }, '/organisation/sector/code invalid'],
  [{ '/organisation/municipality/number': '' }, '/organisation/municipality/number missing'],
  [{ '/tier': 'partner' }, '/invoice/email missing'],
  [
    { '/tier': 'partner', '/invoice/email': 'a@b', '/invoice/reference': 'x'.repeat(61) },
    '/invoice/email email',
    '/invoice/reference too-long',
  ],
  [{ '/tier': '' }, '/tier missing'],
  [
    { '/criteria/accepted/action': '', '/criteria/accepted/reporting': 'no' },
    '/criteria/accepted/action not-accepted',
    '/criteria/accepted/reporting not-accepted',
  ],
  [{ '/measures/1/year': 'snart' }, '/measures/1/year year'],
  [{ '/measures/7/title': 'Sykler' }, '/measures/7/status missing'],
  [
    { '/measures/7/area': 'space', '/measures/7/title': 'A', '/measures/7/status': 'done' },
    '/measures/7/area not-offered',
  ],
  [{ '/expectations/suppliers/answer': '' }, '/expectations/suppliers/answer missing'],
  [
    { '/expectations/strategy/comment': '01819090285', '/expectations/certification/certificate': 'none' },
    '/expectations/strategy/comment national-identity-number',
  ],
  [{ '/expectations/certification/certificate': 'none' }, '/expectations/certification/certificate not-offered'],
  [{ '/leader/email': '' }, '/leader/email missing'],
  [{ '/leader/same': 'yes', '/leader/email': '', '/contact/email': 'a@b' }, '/contact/email email'],
  [{ '/contact/phone': '123' }, '/contact/phone phone'],
  [{ '/signing/choice': '' }, '/signing/choice missing'],
  [{ '/signing/choice': 'seat' }, '/signing/event missing', '/signing/attending number'],
  [{ '/signing/choice': 'seat', '/signing/event': 'full', '/signing/attending': '1' }, '/signing/event full'],
  [{ '/signing/choice': 'seat', '/signing/event': 'free', '/signing/attending': '0' }, '/signing/attending number'],
];

const WITHOUT_MEASURES = Object.fromEntries(Object.entries(VALUES).filter(([name]) => !name.startsWith('/measures')));

describe('checkValues', () => {
  for (const [changes, ...issues] of CASES)
    it(`finds ${issues.join(', ') || 'nothing'} in ${JSON.stringify(changes).slice(0, 100)}`, () =>
      assert.deepEqual(check({ ...VALUES, ...changes }), issues));

  it('asks for a measure in its first field', () => {
    assert.deepEqual(check(WITHOUT_MEASURES), ['/measures/0/title missing']);
    assert.deepEqual(check({ ...WITHOUT_MEASURES, '/measures/3/title': ' ' }), ['/measures/0/title missing']);
  });

  it('finds everything that is missing in an empty form, each in its own field and in the order of the form', () => {
    assert.deepEqual(check({}), [
      '/relevance/area missing',
      '/organisation/number missing',
      '/organisation/name missing',
      '/tier missing',
      '/criteria/accepted/intention not-accepted',
      '/criteria/accepted/action not-accepted',
      '/criteria/accepted/reporting not-accepted',
      '/measures/0/title missing',
      '/expectations/strategy/answer missing',
      '/expectations/certification/answer missing',
      '/expectations/suppliers/answer missing',
      '/contact/name missing',
      '/contact/email missing',
      '/leader/role missing',
      '/leader/name missing',
      '/leader/email missing',
      '/signing/choice missing',
    ]);
  });

  it('asks the rules of a part while the others are empty', () => {
    const [first] = check({ '/relevance/area': 'region', '/relevance/activity': 'none' });
    assert.equal(first, '/relevance/activity not-relevant');
  });

  it('finds something exactly when the request is not fit, and each once in a field of the form', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const issues = checkValues(values, NETWORK, LUNCHES, TODAY);
        const pointers = issues.map(({ pointer }) => pointer);
        for (const pointer of pointers) assert.ok(isFormField(pointer), pointer);
        assert.equal(new Set(pointers).size, pointers.length);
        const request = valuesToRequest(values, { language: 'nb', initiative: NETWORK });
        const parsed = z.safeParse(applicationRequestSchema, request);
        const isFit = parsed.success && checkApplication(parsed.data, NETWORK, LUNCHES, TODAY).length === 0;
        assert.equal(issues.length === 0, isFit);
        if (!parsed.success)
          assert.ok(issues.length >= new Set(fieldIssues(parsed.error, request).map(({ code }) => code)).size);
      }),
      propertyRuns(2000),
    );
  });

  it('shows what is wrong in a field that somebody can change', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        for (const { pointer } of checkValues(values, NETWORK, LUNCHES, TODAY)) {
          if (values['/leader/same'] === 'yes') assert.doesNotMatch(pointer, /^\/leader\/(name|title|email|phone)$/);
          assert.doesNotMatch(pointer, /__proto__|unknown|directory/);
        }
      }),
      propertyRuns(500),
    );
  });
});
