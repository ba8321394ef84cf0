import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foldText } from '../../src/domain/fold-text.ts';
import { markMatches } from '../../src/domain/mark-matches.ts';
import { formatOrganisationNumber } from '../../src/contract/organisation-number.ts';
import { matchesTokens, searchTokens, toHaystack } from '../../src/domain/search-text.ts';
import { propertyRuns } from '../support/property-runs.ts';

/** Hits in square brackets. */
const mark = (text: string, query: string) =>
  markMatches(text, searchTokens(query))
    .map((part) => (part.hit ? `[${part.text}]` : part.text))
    .join('');

const CASES: readonly (readonly [text: string, query: string, marked: string])[] = [
  ['Nordlys Bakeri', '', 'Nordlys Bakeri'],
  ['', 'x', ''],
  ['Nordlys Bakeri', 'bak', 'Nordlys [Bak]eri'],
  ['Nordlys Bakeri', 'keri', 'Nordlys Bakeri'],
  ['Bakeri Bak', 'bak', '[Bak]eri [Bak]'],
  ['Bærum', 'bar', '[Bær]um'],
  ['Bærum', 'baer', '[Bær]um'],
  ['Baerum', 'bæ', '[Bae]rum'],
  ['Aasen', 'å', '[Aa]sen'],
  ['A\u030asen', 'å', '[A\u030a]sen'],
  ['Øst-Vest', 'vest', 'Øst-[Vest]'],
  ['Øst-Vest', 'øst-vest', '[Øst]-[Vest]'],
  ['Klima\u00adregnskap', 'klimaregn', '[Klima\u00adregn]skap'],
  ['Straße', 'stras', '[Straß]e'],
  ['Strasse', 'straß', '[Strass]e'],
  ['a𝔘b', 'a', '[a]𝔘b'],
  ['a𝔘b', 'au', '[a𝔘]b'],
  ['974 760 673', '974760673', '[974 760 673]'],
  ['974\u00a0760\u00a0673', '974 76', '[974\u00a076]0\u00a0673'],
  ['974\u00a0760\u00a0673', '974', '[974]\u00a0760\u00a0673'],
  ['Org. 974 760 673 MVA', '9747', 'Org. [974 7]60 673 MVA'],
  ['i 2021 2022', '2022', 'i 2021 [2022]'],
  ['.*( % \\', '.*(', '.*( % \\'],
];

describe('markMatches', () => {
  for (const [text, query, marked] of CASES)
    it(`marks ${JSON.stringify(query)} in ${JSON.stringify(text)}`, () => assert.equal(mark(text, query), marked));

  const alphabet = fc.constantFrom(...Array.from('abeoæøåAsS 0123.-\u00ad\u030aß𝔘½ﬁ\u00a0'));
  const texts = fc.oneof(fc.string({ unit: alphabet, maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 20 }));

  it('gives parts that joined are the text, without empty ones, whatever is searched for', () => {
    fc.assert(
      fc.property(texts, texts, (text, query) => {
        const parts = markMatches(text, searchTokens(query));
        assert.equal(parts.map((part) => part.text).join(''), text);
        if (text !== '') assert.ok(parts.every((part) => part.text !== ''));
        // A pair of surrogates stays together.
        for (const part of parts.slice(1)) assert.doesNotMatch(part.text, /^[\udc00-\udfff]/);
      }),
      propertyRuns(20_000),
    );
  });

  it('marks something in every text that the search finds, and the marks begin with the search', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('abeoæøåAsS 0123.-\u00ad')), maxLength: 20 }),
        fc.nat(),
        (text, at) => {
          const words = foldText(text).split(' ');
          const word = words[at % words.length] ?? '';
          const token = word.slice(0, 1 + (at % Math.max(1, word.length)));
          if (token === '') return;
          assert.ok(matchesTokens(toHaystack([text]), [token]));
          const hits = markMatches(text, [token]).filter(({ hit }) => hit);
          assert.ok(hits.length > 0, `${JSON.stringify(text)} ${token}`);
          for (const hit of hits) assert.ok(foldText(hit.text).startsWith(token), JSON.stringify([text, token, hit]));
        },
      ),
      propertyRuns(20_000),
    );
  });

  it('marks a formatted organisation number', () => {
    assert.equal(mark(formatOrganisationNumber('974760673'), '974760'), '[974\u00a0760]\u00a0673');
  });
});
