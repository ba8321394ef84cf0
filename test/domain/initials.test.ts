import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { initialsOf } from '../../src/domain/initials.ts';

const CASES: readonly (readonly [name: string, initials: string])[] = [
  ['Nordlys Bakeri AS', 'NB'],
  ['Aasen og Døtre Rør', 'AD'],
  ['asker kommune', 'A'],
  ['ærlig', 'Æ'],
  ['AS', 'A'],
  ['7 Fjell', '7F'],
  ['«»', '?'],
  ['', '?'],
  ['𐐨𐐩 x', '𐐀X'],
];

describe('initialsOf', () => {
  for (const [name, initials] of CASES)
    it(`stands ${initials} for ${JSON.stringify(name)}`, () => assert.equal(initialsOf(name), initials));
});
