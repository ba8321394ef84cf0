import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sha256 } from '../../src/domain/sha-256.ts';
import { propertyRuns } from '../support/property-runs.ts';

const expected = (text: string): string => createHash('sha256').update(text, 'ascii').digest('hex');

describe('sha256', () => {
  for (const length of [0, 1, 3, 54, 55, 56, 63, 64, 65, 119, 120, 1000]) {
    it(`agrees with the standard for ${String(length)} characters`, () => {
      const text = 'a'.repeat(length);
      assert.equal(sha256(text), expected(text));
    });
  }

  it('agrees for every text of ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', maxLength: 300 }), (text) => {
        assert.equal(sha256(text), expected(text));
      }),
      propertyRuns(500),
    );
  });
});
