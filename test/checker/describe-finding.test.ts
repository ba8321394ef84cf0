import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeFinding, FINDING_IDS } from '../../src/checker/index.ts';
import { LANGUAGES } from '../../src/contract/vocabulary.ts';

const places = (text: string | undefined) => (text?.match(/\{\w+\}/g) ?? []).toSorted();

describe('the sentences of a finding', () => {
  for (const language of LANGUAGES) {
    it(`say the same things in ${language} as in English`, () => {
      for (const id of FINDING_IDS) {
        const [own, english] = [describeFinding({ id }, language), describeFinding({ id }, 'en')];
        for (const part of ['title', 'detail', 'cure'] as const) {
          assert.equal(own[part] === undefined, english[part] === undefined, `${id} ${part}`);
          assert.deepEqual(places(own[part]), places(english[part]), `${id} ${part}`);
        }
      }
    });
  }

  it('are filled with what was found', () => {
    const { title } = describeFinding({ id: 'reach.slow', parameters: { seconds: 4 } }, 'nn');
    assert.equal(title, 'Svaret tok 4 sekund.');
  });

  it('are different in every language', () => {
    const id = 'cors.missing';
    const titles = LANGUAGES.map((language) => describeFinding({ id }, language).title);
    assert.equal(new Set(titles).size, LANGUAGES.length);
  });
});
