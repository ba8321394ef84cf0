import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cleanValue } from '../../src/embed/options.ts';

const VALUES: readonly (readonly [string, string])[] = [
  ['nfk', 'nfk'],
  ['\u00a0nfk\u00a0', 'nfk'],
  ['”nfk”', 'nfk'],
  ['“nfk”', 'nfk'],
  ['„nfk“', 'nfk'],
  ['«nfk»', 'nfk'],
  ['’nfk’', 'nfk'],
  ['"\u00a0nfk "', 'nfk'],
  ['Møt «Grønn»', 'Møt «Grønn»'],
  ['«Grønn» by', '«Grønn» by'],
  ['', ''],
];

describe('a value as an editor has written it', () => {
  for (const [written, meant] of VALUES)
    it(`${JSON.stringify(written)} means ${JSON.stringify(meant)}`, () => assert.equal(cleanValue(written), meant));
});
