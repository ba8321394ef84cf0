import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fileToProgress, progressToFile } from '../../src/forms/progress-file.ts';
import { anyValues } from '../domain/any-checklist.ts';
import { propertyRuns } from '../support/property-runs.ts';

const META = {
  initiative: 'race-to-zero',
  municipality: { number: '9901', name: 'Fjordbyen' },
  savedAt: '2026-05-04T09:00:00.000Z',
};
const VALUES = { '/steps/paper/status': 'done', '/steps/report:2026/evidence/report-url': 'https://x.example/' };
const FILE = { format: 'klimabrikker-checklist-progress', version: 1, ...META, values: VALUES };

const OTHER_FILES: readonly string[] = [
  ...['', ' ', 'null', '[]', '1', '"x"', '{}', '{', '<html>', JSON.stringify([FILE])],
  ...[
    { format: 'klimabrikker-application-draft' },
    { version: 2 },
    { version: '1' },
    { values: [] },
    { values: null },
    { values: 'x' },
  ].map((change) => JSON.stringify({ ...FILE, ...change })),
  JSON.stringify({ ...FILE, padding: 'x'.repeat(500_000) }),
  `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
];

const valuesIn = (values: string) =>
  fileToProgress(JSON.stringify({ ...FILE, values: 0 }).replace('"values":0', `"values":${values}`))?.values;

describe('fileToProgress', () => {
  for (const text of OTHER_FILES)
    it(`takes no ${JSON.stringify(text).slice(0, 80)}`, () => assert.equal(fileToProgress(text), undefined));

  for (const [values, kept] of [
    ['{}', {}],
    [
      '{"/steps/a/status":"done","/steps/a/route":1,"/steps/a/reason":null,"/steps/b/status":["x"]}',
      ['/steps/a/status'],
    ],
    ['{"/steps/a/colour":"x","/steps/a/status/x":"y","/steps/a":"z","/steps":"x","/":"x","":"x"}', {}],
    ['{"/steps//status":"x","/steps/a/evidence":"x","/steps/a/evidence/b/c":"y","/other/a/status":"z"}', {}],
    ['{"/steps/a/evidence/b":"x","/steps/a/documents/c":"draft"}', ['/steps/a/evidence/b', '/steps/a/documents/c']],
    ['{"__proto__":{"/steps/a/status":"done"},"constructor":"x"}', {}],
    [`{"/steps/a/reason":"${'x'.repeat(10_001)}","/steps/a/status":"done"}`, ['/steps/a/status']],
  ] as const)
    it(`keeps the fields among ${values.slice(0, 80)}`, () => {
      const read = valuesIn(values);
      assert.deepEqual(Object.keys(read ?? { none: '' }), Array.isArray(kept) ? kept : []);
      assert.equal(Object.getPrototypeOf(read), Object.prototype);
    });

  it('reads a file that an editor has put a mark in front of', () =>
    assert.deepEqual(fileToProgress(`\ufeff${JSON.stringify(FILE)}\n`)?.values, VALUES));

  for (const [what, change] of [
    ['no municipality', { municipality: undefined, initiative: undefined }],
    ['a municipality that is none', { municipality: 7, initiative: {} }],
    ['one without texts', { municipality: { number: 9901, name: ['x'] }, initiative: 1 }],
  ] as const)
    it(`reads a file with ${what}`, () => {
      const { initiative, municipality } = fileToProgress(JSON.stringify({ ...FILE, ...change }))!;
      assert.deepEqual([initiative, municipality], ['', { number: '', name: '' }]);
    });

  it('stops at more fields than a checklist has', () => {
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`/steps/s${index}/status`, 'done']));
    assert.equal(Object.keys(valuesIn(JSON.stringify(many)) ?? {}).length, 2000);
  });

  it('never throws, and never lets in what is no text of a field', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((text) => JSON.stringify(FILE).replace(JSON.stringify(VALUES), () => text)),
        ),
        (text) => {
          for (const [pointer, value] of Object.entries(fileToProgress(text)?.values ?? {})) {
            assert.match(pointer, /^\/steps\//);
            assert.equal(typeof value, 'string');
          }
        },
      ),
      propertyRuns(1000),
    );
  });
});

describe('progressToFile', () => {
  it('says what it is, and of whom', () => assert.deepEqual(JSON.parse(progressToFile(VALUES, META)), FILE));

  it('brings back what was filled in', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const read = fileToProgress(progressToFile(values, META));
        assert.deepEqual(read, { initiative: META.initiative, municipality: META.municipality, values });
      }),
      propertyRuns(1000),
    );
  });
});
