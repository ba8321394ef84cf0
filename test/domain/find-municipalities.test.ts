import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findMunicipalities, parseMunicipality } from '../../src/domain/find-municipalities.ts';
import { readMunicipalities } from '../../src/domain/municipality-register.ts';
import { propertyRuns } from '../support/property-runs.ts';

const REGISTER = readMunicipalities();

const FOUND: readonly (readonly [query: string, ...names: string[]])[] = [
  ['bærum', '3201 Bærum'],
  ['BAERUM', '3201 Bærum'],
  ['bærum k', '3201 Bærum'],
  ['bærum kommune', '3201 Bærum'],
  ['3201 Bærum', '3201 Bærum'],
  ['Bærum (0219)', '3201 Bærum (0219)'],
  ['0219', '3201 Bærum (0219)'],
  ['3024', '3201 Bærum (3024)'],
  ['300', '3101 Halden (3001)', '3103 Moss (3002)', '3105 Sarpsborg (3003)'],
  ['33', '3301 Drammen', '3303 Kongsberg', '3305 Ringerike'],
  ['1507', '1508 Ålesund (1507)', '1580 Haram (1507)'],
  ['1850', '1806 Narvik (1850)', '1875 Hamarøy (1850)'],
  ['5012', '5055 Heim (5012)', '5056 Hitra (5012)', '5059 Orkland (5012)'],
  ['å', '5058 Åfjord', '3328 Ål', '1508 Ålesund'],
  ['Å', '5058 Åfjord', '3328 Ål', '1508 Ålesund'],
  ['A\u030as', '3218 Ås', '4224 Åseral', '3418 Åsnes'],
  ['aas', '3218 Ås', '4224 Åseral', '3418 Åsnes'],
  ['as', '3218 Ås', '3203 Asker', '4645 Askvoll'],
  ['hol', '3330 Hol', '3310 Hole', '3903 Holmestrand'],
  ['herøy', '1515 Herøy', '1818 Herøy'],
  ['fosen', '5054 Indre Fosen'],
  ['nord fron', '3436 Nord-Fron'],
  ['nordfron', '3436 Nord-Fron'],
  ['deatnu', '5628 Tana'],
  ['karasjohka', '5610 Karasjok'],
  ['Kárášj', '5610 Karasjok'],
  ['porsaŋg', '5622 Porsanger'],
  ['raa', '3112 Råde', '3120 Rakkestad', '1833 Rana'],
  ['rai', '5544 Nordreisa'],
  ['stie', '5006 Steinkjer'],
  [''],
  [' - '],
  ['kommune'],
  ['3201 Asker'],
  ['3201 3203'],
  ['32010'],
  ['x'],
  ['.*'],
];

const PARSED: readonly (readonly [text: string, number: string | undefined])[] = [
  ['3201', '3201'],
  ['0219', '3201'],
  [' 3024 ', '3201'],
  ['3201 Bærum', '3201'],
  ['0219 bærum', '3201'],
  ['Bærum (3201)', '3201'],
  ['bærum kommune', '3201'],
  ['Kommune 3201', '3201'],
  ['Bærum municipality', '3201'],
  ['Baerum', '3201'],
  ['Voss herad', '4621'],
  ['Nord Odal', '3414'],
  ['unjarga', '5636'],
  ['Yykeä', '5536'],
  ['1818 Herøy', '1818'],
  ['Herøy', undefined],
  ['1850', undefined],
  ['1507 Haram', '1580'],
  ['3201 Asker', undefined],
  ['3201 3203', undefined],
  ['Bær', undefined],
  ['Bærum komm', undefined],
  ['320', undefined],
  ['9999', undefined],
  ['kommune', undefined],
  ['', undefined],
];

const found = (query: string, limit?: number) =>
  findMunicipalities(query, REGISTER, limit === undefined ? {} : { limit }).map(
    ({ municipality: { number, name }, formerNumber }) =>
      `${number} ${name}${formerNumber === undefined ? '' : ` (${formerNumber})`}`,
  );

const anyMunicipality = fc.constantFrom(...REGISTER);

describe('findMunicipalities', () => {
  for (const [query, ...names] of FOUND)
    it(`finds ${names.join(', ') || 'nothing'} by ${JSON.stringify(query)}`, () =>
      assert.deepEqual(found(query, 3), names));

  it('gives eight at most when nobody says how many', () => assert.equal(found('s').length, 8));

  it('finds a municipality by each of its names and numbers, and by any beginning of them', () => {
    fc.assert(
      fc.property(anyMunicipality, fc.nat(), fc.nat(), (municipality, which, length) => {
        const { number, name, otherNames, formerNumbers } = municipality;
        const texts = [name, number, ...otherNames, ...formerNumbers];
        const text = texts[which % texts.length] ?? '';
        const beginning = text.slice(0, 1 + (length % text.length));
        const match = findMunicipalities(beginning, REGISTER, { limit: Infinity }).find(
          (one) => one.municipality === municipality,
        );
        assert.ok(match, beginning);
        assert.ok((match.formerNumber ?? number).startsWith(/^\d/.test(beginning) ? beginning : number));
      }),
      propertyRuns(500),
    );
  });

  it('says which number led there, when it is a former one', () => {
    for (const { formerNumbers } of REGISTER)
      for (const former of formerNumbers) {
        const matches = findMunicipalities(former, REGISTER);
        assert.ok(matches.length > 0, former);
        for (const { municipality, formerNumber } of matches) {
          assert.equal(formerNumber, former);
          assert.ok(municipality.formerNumbers.includes(former));
        }
      }
  });

  it('puts a current name before one in another language, whatever is typed', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('abeghijklnorstuváåøŋ -')), maxLength: 3 });
    fc.assert(
      fc.property(text, fc.nat({ max: 12 }), (query, limit) => {
        const all = findMunicipalities(query, REGISTER, { limit: Infinity });
        assert.deepEqual(findMunicipalities(query, REGISTER, { limit }), all.slice(0, limit));
        assert.equal(new Set(all.map(({ municipality }) => municipality.number)).size, all.length);
        const isCurrent = all.map(
          ({ municipality: { number, name } }) =>
            findMunicipalities(query, [{ number, name, otherNames: [], formerNumbers: [] }]).length === 1,
        );
        assert.deepEqual(isCurrent, [...isCurrent].sort().reverse());
      }),
      propertyRuns(100),
    );
  });
});

describe('parseMunicipality', () => {
  for (const [text, number] of PARSED)
    it(`reads ${JSON.stringify(text)} as ${number ?? 'none'}`, () =>
      assert.equal(parseMunicipality(text, REGISTER)?.number, number));

  it('reads every number with every name, in any order and spelling', () => {
    fc.assert(
      fc.property(anyMunicipality, fc.nat(), fc.boolean(), fc.boolean(), (municipality, which, isLoud, isLong) => {
        const { number, name, otherNames, formerNumbers } = municipality;
        const names = [name, ...otherNames];
        const numbers = [number, ...formerNumbers];
        const long = `${names[which % names.length] ?? ''}${isLong ? ' kommune' : ''}`;
        const text = `${numbers[which % numbers.length] ?? ''} ${isLoud ? long.toUpperCase().normalize('NFD') : long}`;
        assert.equal(parseMunicipality(text, REGISTER), municipality);
      }),
      propertyRuns(500),
    );
  });

  it('reads nothing but what it would find first', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (text) => {
        const parsed = parseMunicipality(text, REGISTER);
        if (parsed) assert.equal(findMunicipalities(text, REGISTER)[0]?.municipality, parsed);
      }),
      propertyRuns(300),
    );
  });
});
