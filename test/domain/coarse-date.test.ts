import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { coarseDateSchema } from '../../src/contract/time.ts';
import { type CoarseDateParts, parseCoarseDate } from '../../src/domain/coarse-date.ts';
import { isOnOrAfter } from '../../src/domain/date-order.ts';
import { propertyRuns } from '../support/property-runs.ts';

const PARSED: readonly (readonly [text: string, parts: CoarseDateParts | undefined])[] = [
  ['2026', { year: 2026 }],
  ['2026-05', { year: 2026, month: 5 }],
  ['2026-05-17', { year: 2026, month: 5, day: 17 }],
  ['2024-02-29', { year: 2024, month: 2, day: 29 }],
  ['2026-02-29', undefined],
  ['2026-02-30', undefined],
  ['2026-04-31', undefined],
  ['2026-13', undefined],
  ['2026-00', undefined],
  ['2026-05-00', undefined],
  ['15.09.2021', undefined],
  ['2026-5-1', undefined],
  ['2026-05-17T12:00:00Z', undefined],
  [' 2026', undefined],
  ['2026\n', undefined],
  ['２０２６', undefined],
  ['', undefined],
];

const COMPARED: readonly (readonly [date: string, from: string, isAfter: boolean])[] = [
  ['2022', '2022', true],
  ['2022', '2022-05', true],
  ['2022', '2023', false],
  ['2022-05', '2022', true],
  ['2022-05', '2022-05-17', true],
  ['2022-04', '2022-05-17', false],
  ['2022-05-17', '2022-05-17', true],
  ['2022-05-16', '2022-05-17', false],
  ['2022-05-17', '2022-05', true],
  ['2021-12-31', '2022', false],
  ['', '2022', false],
];

describe('coarse dates', () => {
  for (const [text, parts] of PARSED)
    it(`parse ${JSON.stringify(text)} as ${JSON.stringify(parts)}`, () =>
      assert.deepEqual(parseCoarseDate(text), parts));

  it('that parse have the form of the contract', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{4}(-\d\d(-\d\d)?)?$/), (text) => {
        if (parseCoarseDate(text)) assert.ok(z.safeParse(coarseDateSchema, text).success);
      }),
      propertyRuns(5000),
    );
  });

  for (const [date, from, isAfter] of COMPARED)
    it(`have ${JSON.stringify(date)} ${isAfter ? 'on or after' : 'not on or after'} ${from}`, () =>
      assert.equal(isOnOrAfter(date, from), isAfter));
});
