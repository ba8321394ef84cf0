import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import { membersExample } from '../../src/contract/examples/index.ts';
import { toCsv } from '../../src/domain/csv.ts';
import { membersToCsv } from '../../src/domain/member-csv.ts';
import { propertyRuns } from '../support/property-runs.ts';

const parse = (csv: string): string[][] => {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ';', newline: '\r\n' });
  assert.deepEqual(errors, []);
  // What follows the last line break is no row.
  return data.slice(0, -1);
};

/** Whether a spreadsheet would take a cell for a formula. */
const isFormula = (cell: string) => /^[\s\0]*[=+\-@＝＋－＠\t\r]/.test(cell);

const HOSTILE = [
  ...[
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\u00a0=1',
    '\ufeff=1',
    '\0=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
  ],
  ...['\n=1', '"=1"', '=HYPERLINK("https://x.example";"x")', "=cmd|' /C calc'!A0"],
];

describe('toCsv', () => {
  it('writes what a spreadsheet in Norway reads', () => {
    assert.equal(
      toCsv([
        ['navn', 'by'],
        ['Bakeri; "Nord"', 'Ås\r\n'],
        [' rom ', ''],
      ]),
      '\ufeffnavn;by\r\n"Bakeri; ""Nord""";"Ås\r\n"\r\n" rom ";\r\n',
    );
  });

  it('is read back as it was', () => {
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom(...Array.from('ab;"\r\n ,\'\\æ\u00a0')) }),
      fc.string({ unit: 'binary' }),
    );
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, (rows) => {
        const expected = rows.map((row) => row.map((text) => (isFormula(text) ? `'${text}` : text)));
        assert.deepEqual(parse(toCsv(rows)), expected);
      }),
      propertyRuns(5000),
    );
  });

  it('has no cell that runs as a formula', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }), (start, rest) => {
        const [row = []] = parse(toCsv([[start + rest, rest]]));
        assert.equal(row.length, 2);
        assert.ok(row.every((cell) => !isFormula(cell)));
        assert.ok(start.startsWith('"') || row[0]?.startsWith("'"));
      }),
      propertyRuns(2000),
    );
  });
});

describe('membersToCsv', () => {
  const [headings = [], ...rows] = parse(membersToCsv(membersExample.members, membersExample, 'en'));
  const read = (row: number, heading: string) => rows[row]?.[headings.indexOf(heading)];

  it('has a row for every member and a cell for every heading', () => {
    assert.equal(rows.length, membersExample.members.length);
    for (const row of rows) assert.equal(row.length, headings.length);
    assert.equal(new Set(headings).size, headings.length);
  });

  it('holds what is public about a member', () => {
    assert.equal(read(0, 'navn'), 'Nordlys Bakeri AS');
    assert.equal(read(0, 'nummer'), '310045373');
    assert.equal(read(0, 'næringsnavn'), 'Manufacturing');
    assert.equal(read(0, 'tiltak'), 'Electric vans only | Less food waste');
    assert.equal(read(0, 'oppdatert'), '2026-09-30');
    assert.equal(read(1, 'oppdatert'), '2026-10-15');
    assert.equal(read(2, 'rapport år'), '');
    assert.equal(read(3, 'lisens'), 'NLOD 2.0');
  });

  it('is a heading alone for nobody', () => {
    assert.deepEqual(parse(membersToCsv([], membersExample, 'nb')), [headings]);
  });
});
