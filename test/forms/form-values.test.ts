import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type FormValues, isEmptyValues, typedText } from '../../src/forms/form-values.ts';

const EMPTY: readonly (readonly [values: FormValues, isEmpty: boolean])[] = [
  [{}, true],
  [{ '/organisation/name': '' }, true],
  [{ '/organisation/name': ' \n\u200b', '/organisation/source': 'register' }, true],
  [{ '/organisation/name': 'A' }, false],
  [{ '/consents/newsletter': 'yes' }, false],
];

describe('isEmptyValues', () => {
  for (const [values, isEmpty] of EMPTY)
    it(`is ${String(isEmpty)} for ${JSON.stringify(values)}`, () => assert.equal(isEmptyValues(values), isEmpty));
});

describe('typedText', () => {
  it('is the text as it was typed', () =>
    assert.equal(typedText({ '/message': ' Hei\u200b ' }, '/message'), ' Hei\u200b '));

  for (const text of ['', ' ', '\u00a0\n', '\u200b\ufeff'])
    it(`is nothing for ${JSON.stringify(text)}`, () =>
      assert.equal(typedText({ '/message': text }, '/message'), undefined));

  it('is nothing for a field that is not there', () => assert.equal(typedText({}, '/message'), undefined));
});
