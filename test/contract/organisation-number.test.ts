import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatOrganisationNumber, parseOrganisationNumber } from '../../src/contract/organisation-number.ts';
import { propertyRuns } from '../support/property-runs.ts';

const VALID = ['974760673', '985821585', '988077917', '923609016', '912660680', '123456785'];
const INVALID = [
  ...['123456789', '988077918', '999999991', '97476067', '9747606730', '', 'NO', 'MVA', '974760673 974760673'],
  ...['97476067３4', 'abc', '+974760673', '97476067x', '٩٧٤٧٦٠٦٧٣'],
];
const WRITTEN = [
  ...['974 760 673', '974\u00a0760\u00a0673', '974.760.673', ' 974760673\n', 'NO 974 760 673 MVA', 'no974760673mva'],
  ...['974760673MVA', '９７４７６０６７３', '974\u200b760\u00ad673', '974-760-673'],
];

describe('parseOrganisationNumber', () => {
  for (const number of VALID) it(`accepts ${number}`, () => assert.equal(parseOrganisationNumber(number), number));
  for (const text of INVALID)
    it(`refuses ${JSON.stringify(text)}`, () => assert.equal(parseOrganisationNumber(text), undefined));
  for (const text of WRITTEN)
    it(`reads ${JSON.stringify(text)}`, () => assert.equal(parseOrganisationNumber(text), '974760673'));

  it('has no number for a beginning whose check digit would be ten', () => {
    for (let digit = 0; digit < 10; digit++)
      assert.equal(parseOrganisationNumber(`91000008${String(digit)}`), undefined);
  });

  it('notices every single wrong digit and every two neighbours in the wrong order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...VALID), fc.nat(8), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        const digits = Array.from(number);
        const wrong = digits.with(at, String((Number(digits[at]) + by) % 10));
        assert.equal(parseOrganisationNumber(wrong.join('')), undefined);
        const [a = '', b = ''] = [digits[at], digits[(at + 1) % 9]];
        if (at < 8 && a !== b)
          assert.equal(
            parseOrganisationNumber(
              digits
                .with(at, b)
                .with(at + 1, a)
                .join(''),
            ),
            undefined,
          );
      }),
      propertyRuns(2000),
    );
  });

  it('reads what formatting writes', () => {
    for (const number of VALID) assert.equal(parseOrganisationNumber(formatOrganisationNumber(number)), number);
  });
});

describe('formatOrganisationNumber', () => {
  it('groups nine digits by three and leaves everything else', () => {
    assert.equal(formatOrganisationNumber('974760673'), '974\u00a0760\u00a0673');
    for (const text of ['0301', '', '974 760 673', 'x']) assert.equal(formatOrganisationNumber(text), text);
  });
});
