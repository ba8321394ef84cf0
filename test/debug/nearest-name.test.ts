import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearestName } from '../../src/debug/nearest-name.ts';

const known = ['initiative', 'endpoint', 'heading-level', 'page-size', 'theme'];

describe('the nearest name', () => {
  for (const [name, expected] of [
    ['initiativ', 'initiative'],
    ['initative', 'initiative'],
    ['endpiont', 'endpoint'],
    ['headinglevel', 'heading-level'],
    ['heading_level', 'heading-level'],
    ['PAGESIZE', 'page-size'],
    ['them', 'theme'],
    ['colour', undefined],
    ['x', undefined],
    ['', undefined],
  ] as const) {
    it(`to “${name}” is ${expected ?? 'none'}`, () => assert.equal(nearestName(name, known), expected));
  }
});
