import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { municipalitySchema } from '../../src/contract/member.ts';
import { foldText } from '../../src/domain/fold-text.ts';
import { type RegisteredMunicipality, readMunicipalities } from '../../src/domain/municipality-register.ts';

const REGISTER = readMunicipalities();

/** How many there are in each county since 2024. */
const COUNTIES = {
  '03': 1,
  11: 23,
  15: 27,
  18: 41,
  31: 12,
  32: 21,
  33: 18,
  34: 46,
  39: 6,
  40: 17,
  42: 25,
  46: 43,
  50: 38,
  55: 21,
  56: 18,
};

const KNOWN: readonly (readonly [number: string, name: string, otherNames: string, formerNumbers: string])[] = [
  ['0301', 'Oslo', 'Oslove', ''],
  ['1103', 'Stavanger', '', '1141 1142'],
  ['1508', 'Ålesund', '', '1507 1504 1523 1529 1546'],
  ['1580', 'Haram', '', '1507 1534'],
  ['1875', 'Hamarøy', 'Hábmer', '1849 1850'],
  ['3201', 'Bærum', '', '3024 0219'],
  ['3203', 'Asker', '', '3025 0220 0627 0628'],
  ['3301', 'Drammen', '', '3005 0602 0625 0711'],
  ['3907', 'Sandefjord', '', '3804 0710 0706 0719 0720'],
  ['4601', 'Bergen', '', '1201'],
  ['5001', 'Trondheim', 'Tråante', '5030 1601 1662'],
  ['5041', 'Snåsa', 'Snåase', '1736'],
  ['5054', 'Indre Fosen', '', '1624 1718'],
  ['5061', 'Rindal', '', '1567'],
  ['5512', 'Tjeldsund', 'Dielddanuorri', '5412 1852 1913'],
  ['5538', 'Storfjord', 'Omasvuotna Omasvuono', '5425 1939'],
  ['5603', 'Hammerfest', 'Hámmerfeasta', '5406 2004 2017'],
  ['5610', 'Karasjok', 'Kárášjohka', '5437 2021'],
  ['5622', 'Porsanger', 'Porsáŋgu Porsanki', '5436 2020'],
];

const namesOf = ({ name, otherNames }: RegisteredMunicipality) => [name, ...otherNames];

describe('the register of municipalities', () => {
  it('has all 357, in the order of their numbers', () => {
    const numbers = REGISTER.map(({ number }) => number);
    assert.equal(numbers.length, 357);
    assert.deepEqual(numbers, [...new Set(numbers)].sort());
  });

  it('has as many in each county as there are', () => {
    const counts = Object.groupBy(REGISTER, ({ number }) => number.slice(0, 2));
    assert.deepEqual(
      Object.fromEntries(Object.entries(counts).map(([county, rows]) => [county, rows?.length])),
      COUNTIES,
    );
  });

  it('has what the contract calls a municipality, with names in composed letters', () => {
    for (const row of REGISTER) {
      assert.ok(municipalitySchema.safeParse(row).success, row.number);
      for (const name of namesOf(row)) assert.match(name, /^\p{Lu}[\p{L} -]*\p{L}$/u);
      assert.equal(namesOf(row).join().normalize('NFC'), namesOf(row).join());
    }
  });

  it('has no two of one name in a county, and two in the country only for Herøy and Våler', () => {
    const names = REGISTER.flatMap((row) => namesOf(row).map((name) => ({ name: foldText(name), number: row.number })));
    const twice = Object.values(Object.groupBy(names, ({ name }) => name)).filter((same = []) => same.length > 1);
    assert.deepEqual(
      twice.map((same = []) => same.map(({ number }) => number)),
      [
        ['1515', '1818'],
        ['3114', '3419'],
      ],
    );
  });

  it('has former numbers that no municipality has now, once each but for those that were split', () => {
    const current = new Set(REGISTER.map(({ number }) => number));
    const former = REGISTER.flatMap(({ formerNumbers }) => formerNumbers);
    for (const number of former) {
      assert.match(number, /^\d{4}$/);
      assert.ok(!current.has(number), number);
    }
    const count = Object.groupBy(former, (number) => number);
    const split = Object.keys(count).filter((number) => count[number]?.length !== 1);
    assert.deepEqual(split.sort(), ['1507', '1613', '1850', '5012']);
  });

  it('has every number of Viken, Vestfold og Telemark, and Troms og Finnmark', () => {
    const former = new Set(REGISTER.flatMap(({ formerNumbers }) => formerNumbers));
    const from = (prefix: string) => [...former].filter((number) => number.startsWith(prefix)).length;
    assert.deepEqual([from('30'), from('38'), from('54')], [51, 23, 39]);
  });

  for (const [number, name, otherNames, formerNumbers] of KNOWN)
    it(`knows ${name}`, () => {
      const words = (text: string) => text.split(' ').filter((word) => word !== '');
      assert.deepEqual(
        REGISTER.find((row) => row.number === number),
        { number, name, otherNames: words(otherNames), formerNumbers: words(formerNumbers) },
      );
    });
});
