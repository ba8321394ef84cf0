import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foldText } from '../../src/domain/fold-text.ts';
import { propertyRuns } from '../support/property-runs.ts';

const CASES: readonly (readonly [text: string, folded: string])[] = [
  ['', ''],
  ['  --  ', ''],
  ['Bærum', 'barum'],
  ['BAERUM', 'barum'],
  ['barum', 'barum'],
  ['Ås', 'as'],
  ['Aas', 'as'],
  ['A\u030as', 'as'],
  ['\u212bs', 'as'],
  ['Øystre Slidre', 'oystre slidre'],
  ['Oeystre', 'oystre'],
  ['Čáhcesuolu gielda', 'cahcesuolu gielda'],
  ['Ŋárgga ŧ đ š ž', 'nargga t d s z'],
  ['Łódź', 'lodz'],
  ['Straße STRASSE STRAẞE', 'strasse strasse strasse'],
  ['ǽ ǿ ǻ', 'a o a'],
  ['İstanbul', 'istanbul'],
  ['ﬁnans', 'finans'],
  ['Ｆｕｌｌ ｗｉｄｔｈ １２', 'full width 12'],
  ['A/S Øst-Vest & Sønn', 'a s ost vest sonn'],
  ['Klima\u00adregnskap', 'klimaregnskap'],
  ['Ski\u200bbakken\u200e', 'skibakken'],
  ['974 760 673', '974760673'],
  ['974\u00a0760\u00a0673', '974760673'],
  ['974.760.673', '974760673'],
  ['974 76', '97476'],
  ['rapport 2021 2022', 'rapport 2021 2022'],
  ['2030 95 prosent', '2030 95 prosent'],
  ['50 %', '50'],
  ['Климат 2030', 'климат 2030'],
];

describe('foldText', () => {
  for (const [text, folded] of CASES)
    it(`folds ${JSON.stringify(text)} to ${JSON.stringify(folded)}`, () => {
      assert.equal(foldText(text), folded);
    });

  it('gives words of letters and digits with one space between, and folds them to themselves', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ unit: fc.constantFrom(...Array.from('aeoæøåAEOÆØÅ\u030a\u00ad 123.-ßẞ\ud800')), maxLength: 30 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const folded = foldText(text);
        assert.match(folded, /^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u);
        assert.equal(foldText(text.normalize('NFC')), folded);
        assert.equal(foldText(text.normalize('NFD')), folded);
        assert.equal(foldText(folded), folded);
      }),
      propertyRuns(20_000),
    );
  });
});
