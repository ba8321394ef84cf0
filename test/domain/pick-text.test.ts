import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LocalizedText } from '../../src/contract/text.ts';
import { pickText, type PickedText } from '../../src/domain/pick-text.ts';

const ALL = { nb: 'b', nn: 'n', en: 'e', se: 's' };

const CASES: readonly (readonly [text: LocalizedText, language: string, picked: PickedText])[] = [
  ['text', 'nb', { text: 'text' }],
  ['', 'nb', { text: '' }],
  [ALL, 'nb', { text: 'b' }],
  [ALL, 'se', { text: 's' }],
  [{ nn: 'n', en: 'e' }, 'nb', { text: 'n', lang: 'nn' }],
  [{ nb: 'b', en: 'e' }, 'nn', { text: 'b', lang: 'nb' }],
  [{ en: 'e' }, 'nn', { text: 'e', lang: 'en' }],
  [{ nb: 'b', nn: 'n' }, 'en', { text: 'b', lang: 'nb' }],
  [{ nn: 'n', en: 'e' }, 'se', { text: 'n', lang: 'nn' }],
  [{ en: 'e', nb: 'b' }, 'fr', { text: 'b', lang: 'nb' }],
  [{ sma: 'x' }, 'nb', { text: 'x', lang: 'sma' }],
  [{}, 'nb', { text: '' }],
];

describe('pickText', () => {
  for (const [text, language, picked] of CASES)
    it(`picks ${JSON.stringify(picked)} from ${JSON.stringify(text)} for ${language}`, () =>
      assert.deepEqual(pickText(text, language), picked));
});
