import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createIdempotencyKey } from '../../src/api/idempotency-key.ts';

describe('createIdempotencyKey', () => {
  it('makes UUIDs of version 4', () => {
    for (let round = 0; round < 1000; round++) {
      assert.match(createIdempotencyKey(), /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    }
  });

  it('makes another one each time', () => {
    assert.equal(new Set(Array.from({ length: 1000 }, createIdempotencyKey)).size, 1000);
  });

  it('needs no secure page', () => {
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
    try {
      assert.equal(createIdempotencyKey().length, 36);
    } finally {
      Reflect.deleteProperty(crypto, 'randomUUID');
    }
  });
});
