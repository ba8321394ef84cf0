import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { matchesTokens, searchTokens, toHaystack } from '../../src/domain/search-text.ts';
import { propertyRuns } from '../support/property-runs.ts';

const FIELDS = ['Brødrene Aasen Rør AS', '974760673', 'Bærum', 'Vi sykler til jobben. 100 % fossilfritt i 2030.'];

const HITS = [
  ...['brødrene', 'BRODRENE', 'brodr', 'åsen', 'aasen', 'asen', 'rør as', 'as', 'AS', 'bærum', 'baerum', 'barum'],
  ...[
    '974 760 673',
    '974760673',
    '974 76',
    '97476',
    'rør bærum',
    'sykl job',
    '100 %',
    '2030',
    '',
    '  ',
    '%',
    '\\',
    '.*(',
  ],
];
const MISSES = ['ødrene', 'rum', '760', 'rør oslo', 'x'.repeat(10_000), 'brødrene-x', 'null'];

describe('search', () => {
  const haystack = toHaystack(FIELDS);
  for (const query of HITS)
    it(`finds by ${JSON.stringify(query)}`, () => assert.ok(matchesTokens(haystack, searchTokens(query))));
  for (const query of MISSES)
    it(`does not find by ${JSON.stringify(query.slice(0, 20))}`, () =>
      assert.ok(!matchesTokens(haystack, searchTokens(query))));

  it('leaves the company form out unless it is all there is', () => {
    assert.deepEqual(searchTokens('Nordlys AS'), ['nordlys']);
    assert.deepEqual(searchTokens('ASA'), ['asa']);
  });

  it('finds a field by its own text and by the beginning of any of its words', () => {
    const fields = fc.array(fc.string({ unit: fc.constantFrom(...Array.from('abcæøå 019.-')), maxLength: 12 }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(fields, fc.nat(), fc.nat(), (texts, which, length) => {
        const haystack = toHaystack(texts);
        for (const text of texts) assert.ok(matchesTokens(haystack, searchTokens(text)));
        const words = haystack.split(' ').filter((word) => word !== '');
        const word = words[which % words.length] ?? '';
        assert.ok(
          matchesTokens(
            haystack,
            [word.slice(0, length % (word.length + 1))].filter((token) => token !== ''),
          ),
        );
      }),
      propertyRuns(5000),
    );
  });
});
