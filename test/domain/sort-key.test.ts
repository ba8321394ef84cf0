import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { initialOf, sortKey } from '../../src/domain/sort-key.ts';
import { propertyRuns } from '../support/property-runs.ts';

/** In the order in which a Norwegian reader looks for them. */
const NAMES = [
  ...['2 Bakere', '10 Bakere', '1881', 'Abel', 'Abel & Sønn', 'Abel Sønn AS', 'Cafe', 'Café Nord', 'Đorđe', 'Dyre'],
  ...['Muller', 'Myhre', 'Müller', 'Oslo', 'Šapmi', 'Ski', 'Ski 2', 'Ski 10', 'Zoo', 'Æra', 'Ärlig', 'Øst', 'Östlund'],
  ...['Øvre', 'Ål', 'Ås', 'Aasen'],
];

const SAME: readonly (readonly [a: string, b: string])[] = [
  ['Ås', 'A\u030as'],
  ['Ås', '\u212bs'],
  ['Ås', 'Aas'],
  ['Ærlig', 'ærlig'],
  ['Ærlig', 'ǣrlig'],
  ['Østlig', 'Östlig'],
  ['Østlig', 'ǿstlig'],
  ['Åsen', 'ǻsen'],
  ['Nordlys «Bakeri»', 'nordlys bakeri'],
  ['{Abel}', 'Abel'],
  ['Ab|el', 'Ab el'],
  ['｛Abel｝', 'Abel'],
  ['007', '7'],
];

const INITIALS: readonly (readonly [name: string, initial: string])[] = [
  ['abel', 'A'],
  ['Émile', 'E'],
  ['Ærlig', 'Æ'],
  ['Ärlig', 'Æ'],
  ['Öst', 'Ø'],
  ['Aasen', 'Å'],
  ['«Oslo»', 'O'],
  ['{x}', 'X'],
  ['2 Bakere', '#'],
  ['', '#'],
  ['!!!', '#'],
  ['Þor', 'T'],
  ['Климат', 'К'],
];

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

describe('sortKey', () => {
  it('orders names as the Norwegian alphabet does', () => {
    const shuffled = NAMES.toSorted((a, b) =>
      compare(Array.from(a).reverse().join(''), Array.from(b).reverse().join('')),
    );
    assert.deepEqual(
      shuffled.toSorted((a, b) => compare(sortKey(a), sortKey(b))),
      NAMES,
    );
  });

  it('puts the letters in order', () => {
    const letters = Array.from('abcdefghijklmnopqrstuvwxyzæøå');
    assert.deepEqual(
      letters.toReversed().toSorted((a, b) => compare(sortKey(a), sortKey(b))),
      letters,
    );
  });

  for (const [a, b] of SAME) it(`puts ${a} where ${b} is`, () => assert.equal(sortKey(a), sortKey(b)));

  it('agrees with the collation of the platform on plain words', () => {
    const { compare: collate } = new Intl.Collator('nb', { sensitivity: 'base', numeric: true });
    const words = fc.string({ unit: fc.constantFrom(...Array.from('bcdxyzæøåBÆØÅ')), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        assert.equal(Math.sign(compare(sortKey(a), sortKey(b))), Math.sign(collate(a, b)));
      }),
      propertyRuns(5000),
    );
  });

  it('orders numbers by value', () => {
    const numbers = fc.nat(99_999_999);
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        assert.equal(compare(sortKey(`Skole ${String(a)}`), sortKey(`Skole ${String(b)}`)), Math.sign(a - b));
      }),
      propertyRuns(2000),
    );
  });
});

describe('initialOf', () => {
  for (const [name, initial] of INITIALS)
    it(`puts ${JSON.stringify(name)} under ${initial}`, () => assert.equal(initialOf(sortKey(name)), initial));
});
