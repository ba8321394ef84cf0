import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toJson } from '../../src/api/to-json.ts';
import { propertyRuns } from '../support/property-runs.ts';

describe('toJson', () => {
  it('parses back to what it was given', () => {
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: 'medium', stringUnit: 'binary' }), (value) => {
        assert.deepEqual(JSON.parse(toJson(value)), JSON.parse(JSON.stringify(value)));
      }),
      propertyRuns(2000),
    );
  });

  it('keeps half a pair of a surrogate', () => {
    assert.equal(JSON.parse(toJson('\ud800x')), '\ud800x');
  });

  it('leaves out what is undefined', () => {
    assert.equal(toJson({ a: undefined, b: 1 }), '{"b":1}');
  });

  it('does not ask the page how to write things', () => {
    const value = { list: ['a', 'b'], text: 'c' };
    const expected = JSON.stringify(value);
    const prototypes = [Array.prototype, String.prototype, Object.prototype];
    for (const prototype of prototypes) {
      Object.defineProperty(prototype, 'toJSON', { value: () => 'broken', configurable: true });
    }
    try {
      assert.equal(toJson(value), expected);
    } finally {
      for (const prototype of prototypes) Reflect.deleteProperty(prototype, 'toJSON');
    }
  });
});
