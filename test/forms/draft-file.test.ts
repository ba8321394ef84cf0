import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fileToValues, valuesToFile } from '../../src/forms/draft-file.ts';
import { typedText } from '../../src/forms/form-values.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { VALUES, anyValues } from './sample-values.ts';

const META = { initiative: 'nfk', savedAt: '2026-11-22T08:15:00.000Z' };
const FILE = { format: 'klimabrikker-application-draft', version: 1, ...META, values: { '/message': 'Hei' } };

const OTHER_FILES: readonly string[] = [
  ...['', ' ', 'null', '[]', '1', '"x"', '{}', '{', '<html>', JSON.stringify([FILE])],
  ...[{ format: 'other' }, { version: 2 }, { version: '1' }, { values: [] }, { values: null }, { values: 'x' }].map(
    (change) => JSON.stringify({ ...FILE, ...change }),
  ),
  JSON.stringify({ ...FILE, padding: 'x'.repeat(500_000) }),
];

const asFile = (values: string) => JSON.stringify(FILE).replace('{"/message":"Hei"}', values);

const VALUES_IN_FILES: readonly (readonly [values: string, kept: Record<string, string>])[] = [
  ['{}', {}],
  ['{"/message":"Hei","/tier":1,"/contact/name":null,"/leader/name":["A"],"/contact/email":{}}', { '/message': 'Hei' }],
  [
    '{"/message":"Hei","/defence/ticket":"x","/defence/trap":"y","/idempotency":"z","message":"a"}',
    { '/message': 'Hei' },
  ],
  ['{"/message":"Hei","__proto__":"x","constructor":"y","/__proto__/polluted":"z"}', { '/message': 'Hei' }],
  ['{"__proto__":{"/tier":"partner"}}', {}],
  [
    '{"/measures/0/title":"A","/measures/00/title":"B","/measures/100/title":"C","/measures/0/colour":"D"}',
    { '/measures/0/title': 'A' },
  ],
  ['{"/consents/newsletter":"yes","/consents/a b":"yes","/consents/":"yes"}', { '/consents/newsletter': 'yes' }],
  [`{"/message":"${'x'.repeat(16_001)}","/tier":"member"}`, { '/tier': 'member' }],
];

describe('fileToValues', () => {
  for (const text of OTHER_FILES)
    it(`takes no ${JSON.stringify(text).slice(0, 80)}`, () => assert.equal(fileToValues(text), undefined));

  for (const [values, kept] of VALUES_IN_FILES)
    it(`keeps the fields among ${values.slice(0, 80)}`, () => {
      const read = fileToValues(asFile(values));
      assert.deepEqual(read, kept);
      assert.equal(Object.getPrototypeOf(read), Object.prototype);
    });

  it('reads a file that an editor has put a mark in front of', () =>
    assert.deepEqual(fileToValues(`\ufeff${JSON.stringify(FILE)}\n`), { '/message': 'Hei' }));

  it('stops at more fields than a form has', () => {
    const many = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`/consents/c${index}`, 'yes']));
    assert.equal(Object.keys(fileToValues(asFile(JSON.stringify(many))) ?? {}).length, 1000);
  });

  it('never throws, and never lets in what is no text of a field', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.json().map(asFile)), (text) => {
        for (const [name, value] of Object.entries(fileToValues(text) ?? {})) {
          assert.match(name, /^\/[a-z]/);
          assert.equal(typeof value, 'string');
        }
      }),
      propertyRuns(1000),
    );
  });
});

describe('valuesToFile', () => {
  it('says what it is', () => {
    const { values, ...rest } = FILE;
    const file: unknown = JSON.parse(valuesToFile({ ...values, '/tier': ' ', '/defence/trap': 'x', other: 'y' }, META));
    assert.deepEqual(file, { ...rest, values });
  });

  it('brings back what was typed', () => {
    assert.deepEqual(fileToValues(valuesToFile(VALUES, META)), VALUES);
    fc.assert(
      fc.property(anyValues, (values) => {
        const typed = Object.entries(values).filter(([name]) => typedText(values, name) !== undefined);
        assert.deepEqual(fileToValues(valuesToFile(values, META)), Object.fromEntries(typed));
      }),
      propertyRuns(1000),
    );
  });
});
