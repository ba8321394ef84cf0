import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Evidence } from '../../src/contract/checklist.ts';
import { isWithinLimits, parseNumber, type Shortfall, shortfallOf } from '../../src/domain/evidence-limits.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { anEvidence } from './any-checklist.ts';

const NUMBERS: readonly (readonly [text: string, number: number | undefined])[] = [
  ['2045', 2045],
  ['2 045', 2045],
  ['2\u00a0045', 2045],
  ['1\u202f234\u202f567', 1_234_567],
  ['52,5 %', 52.5],
  ['52.5%', 52.5],
  [' 52 \n', 52],
  ['0', 0],
  ['-3', -3],
  ['−3,5', -3.5],
  ['–3', -3],
  ['５２，５％', 52.5],
  ['0,000001', 0.000001],
  ['999999999999', 999_999_999_999],
  ...['', ' ', '%', '-', ',5', '5,', '1,2,3', '1,2.3', '1.234,5', '+5', '5e3', '0x10', 'Infinity', 'NaN'].map(
    (text) => [text, undefined] as const,
  ),
  ...['femti', '55 prosent', 'ca. 55', '50-55', '½', '1000000000000', '0,0000001', '٥٥'].map(
    (text) => [text, undefined] as const,
  ),
];

type Case = readonly [evidence: Partial<Evidence>, value: string, shortfall: Shortfall | undefined];

const SHORTFALLS: readonly Case[] = [
  [{ kind: 'number', max: 2050 }, '2050', undefined],
  [{ kind: 'number', max: 2050 }, '2051', { kind: 'above', value: 2051, limit: 2050 }],
  [{ kind: 'number', min: 50 }, '50 %', undefined],
  [{ kind: 'number', min: 50 }, '49,9 %', { kind: 'below', value: 49.9, limit: 50 }],
  [{ kind: 'number', min: 0 }, '−1', { kind: 'below', value: -1, limit: 0 }],
  [{ kind: 'number', max: 0 }, '1', { kind: 'above', value: 1, limit: 0 }],
  [{ kind: 'number', min: 2030, max: 2050 }, '2029', { kind: 'below', value: 2029, limit: 2030 }],
  [{ kind: 'number', min: 2030, max: 2050 }, '2040', undefined],
  [{ kind: 'number' }, '-1', undefined],
  [{ kind: 'number' }, 'femti', { kind: 'no-number' }],
  [{ kind: 'number', min: 50 }, '', { kind: 'no-number' }],
  [{ kind: 'text', min: 50 }, '49', undefined],
  [{ kind: 'photo', min: 50 }, 'femti', undefined],
];

describe('parseNumber', () => {
  for (const [text, number] of NUMBERS)
    it(`reads ${JSON.stringify(text)} as ${String(number)}`, () => assert.equal(parseNumber(text), number));

  it('reads what Norwegians write', () => {
    const format = new Intl.NumberFormat('nb', { maximumFractionDigits: 3 });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) =>
        assert.equal(parseNumber(`${format.format(thousandths / 1000)} %`), thousandths / 1000),
      ),
      propertyRuns(2000),
    );
  });
});

describe('shortfallOf', () => {
  for (const [evidence, value, shortfall] of SHORTFALLS)
    it(`is ${JSON.stringify(shortfall)} for ${JSON.stringify(value)} where ${JSON.stringify(evidence)} is asked for`, () => {
      assert.deepEqual(shortfallOf(anEvidence(evidence), value), shortfall);
      assert.equal(isWithinLimits(anEvidence(evidence), value), shortfall === undefined);
    });
});
