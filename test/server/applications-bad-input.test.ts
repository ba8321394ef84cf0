import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import type { Connection } from '../../server/src/db/connect.ts';
import { applicationRequestExample } from '../../src/contract/examples/index.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { type Applying, createApplying, openForm } from './support/applying.ts';
import { assertProblem } from './support/assert-problem.ts';
import { databases } from './support/databases.ts';

const example = applicationRequestExample;
const { organisation, contact, relevance, leader } = example;
const [measure] = example.measures;
const seat = (event: string, attending: number) => ({ choice: 'seat', event, attending });

/** What is changed in a valid application, and what the answer says of it. */
const wrong: readonly (readonly [title: string, change: object, issues: Readonly<Record<string, string>>])[] = [
  ['no language', { language: undefined }, { '/language': 'missing' }],
  ['another language', { language: 'sv' }, { '/language': 'invalid' }],
  ['no contact', { contact: undefined }, { '/contact': 'missing' }],
  ['null in the place of a part', { contact: null }, { '/contact': 'missing' }],
  ['a list in the place of a part', { contact: [] }, { '/contact': 'invalid' }],
  ['a number in the place of a text', { contact: { ...contact, name: 7 } }, { '/contact/name': 'invalid' }],
  ['an empty text', { contact: { ...contact, name: ' \u200b ' } }, { '/contact/name': 'missing' }],
  ['a long name', { contact: { ...contact, name: 'x'.repeat(201) } }, { '/contact/name': 'too-long' }],
  ['a very long name', { contact: { ...contact, name: 'x'.repeat(20_000) } }, { '/contact/name': 'too-long' }],
  ['a line break in a name', { contact: { ...contact, name: 'A\r\nB' } }, { '/contact/name': 'line-break' }],
  ['a broken address', { contact: { ...contact, email: 'miljo@' } }, { '/contact/email': 'email' }],
  [
    'two addresses',
    { contact: { ...contact, email: 'a@firma.example.no, b@firma.example.no' } },
    { '/contact/email': 'email' },
  ],
  [
    'a header in an address',
    { contact: { ...contact, email: 'a@firma.example.no\r\nBcc: b@firma.example.no' } },
    { '/contact/email': 'email' },
  ],
  ['a name in an address', { contact: { ...contact, email: 'A <a@firma.example.no>' } }, { '/contact/email': 'email' }],
  ['a short telephone number', { contact: { ...contact, phone: '123' } }, { '/contact/phone': 'phone' }],
  [
    'a national identity number in a text',
    { message: 'Mitt nummer er 321390 00063.' },
    { '/message': 'national-identity-number' },
  ],
  [
    'a wrong check digit',
    { organisation: { ...organisation, number: '313130028' } },
    { '/organisation/number': 'organisation-number' },
  ],
  ['no organisation number', { organisation: { ...organisation, number: '' } }, { '/organisation/number': 'missing' }],
  [
    'an address that runs code',
    { organisation: { ...organisation, website: 'javascript:alert(1)' } },
    { '/organisation/website': 'website' },
  ],
  ['an unknown field', { extra: 1 }, { '/extra': 'unknown-field' }],
  ['a field that needs escaping', { 'a/b~c': 1 }, { '/a~1b~0c': 'unknown-field' }],
  ['an unknown field within', { leader: { ...leader, nin: '1' } }, { '/leader/nin': 'unknown-field' }],
  [
    'several things',
    { extra: 1, tier: undefined, contact: { name: 'A' } },
    { '/extra': 'unknown-field', '/tier': 'missing', '/contact/email': 'missing' },
  ],
  ['no measure', { measures: [] }, { '/measures': 'missing' }],
  ['many measures', { measures: Array.from({ length: 21 }, () => measure) }, { '/measures': 'too-many' }],
  ['a year long ago', { measures: [{ ...measure, year: 1905 }] }, { '/measures/0/year': 'year' }],
  ['half a year', { measures: [{ ...measure, year: 2025.5 }] }, { '/measures/0/year': 'year' }],
  ['an unknown area', { measures: [{ ...measure, area: 'space' }] }, { '/measures/0/area': 'not-offered' }],
  ['an unknown tier', { tier: 'gold' }, { '/tier': 'not-offered' }],
  ['a tier that every object has', { tier: '__proto__' }, { '/tier': 'not-offered' }],
  ['another place', { relevance: { area: 'elsewhere' } }, { '/relevance/area': 'not-relevant' }],
  ['no activity', { relevance: { ...relevance, activity: 'none' } }, { '/relevance/activity': 'not-relevant' }],
  [
    'an older version of the criteria',
    { criteria: { ...example.criteria, version: '2019' } },
    { '/criteria/version': 'not-offered' },
  ],
  [
    'criteria that were not accepted',
    { criteria: { ...example.criteria, accepted: [] } },
    { '/criteria/accepted': 'not-accepted' },
  ],
  ['unanswered expectations', { expectations: [] }, { '/expectations': 'missing' }],
  ['an unknown lunch', { signing: seat('dinner', 1) }, { '/signing/event': 'not-offered' }],
  ['more people than one may bring', { signing: seat('lunch', 3) }, { '/signing/attending': 'too-many' }],
  ['half a person', { signing: seat('lunch', 0.5) }, { '/signing/attending': 'number' }],
  ['consent to what nobody asked', { consents: ['everything'] }, { '/consents/0': 'not-offered' }],
];

/** Bodies that are no application at all. */
const broken: readonly (readonly [title: string, body: string | Uint8Array<ArrayBuffer>])[] = [
  ['nothing', ''],
  ['half of JSON', '{"language":"nb"'],
  ['a page', '<!doctype html>'],
  ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x7b, 0x00])],
  ['a number without an end', `{"a":${'1'.repeat(60_000)}`],
  ['brackets without an end', '['.repeat(60_000)],
];

const shapeless: readonly (readonly [title: string, body: string])[] = [
  ['null', 'null'],
  ['a list', '[]'],
  ['a text', '"application"'],
  ['a number', '1e999'],
  ['an object without anything', '{}'],
  ['lists 30,000 deep', `${'['.repeat(30_000)}${']'.repeat(30_000)}`],
  ['objects 10,000 deep', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
  ['a prototype', '{"__proto__":{"language":"nb"},"constructor":{"prototype":{}}}'],
  ['5,000 unknown fields', JSON.stringify(Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`f${at}`, at])))],
  ['a field with a name of 60,000 characters', JSON.stringify({ ['x'.repeat(60_000)]: 1 })],
];

for (const { name, open } of databases) {
  describe(`bad applications on ${name}`, () => {
    let connection: Connection;
    let app: Applying;
    before(async () => {
      connection = await open();
      await openForm(connection.db);
      app = createApplying(connection.db);
    });
    after(async () => {
      assert.equal((await connection.db.selectFrom('audit').selectAll().execute()).length, 0);
      await connection.close();
    });

    for (const [title, change, issues] of wrong) {
      it(`with ${title} are told what is wrong and where`, async () => {
        const { errors = [] } = await assertProblem(await app.apply({ ...example, ...change }), 'validation');
        assert.deepEqual(Object.fromEntries(errors.map(({ pointer, code }) => [pointer, code])), issues);
        assert.ok(errors.every(({ detail }) => /^[A-Z].*\.$/.test(detail)));
      });
    }

    for (const [title, body] of broken) {
      it(`of ${title} are no request`, async () => {
        await assertProblem(await app.send(body), 'invalid-request');
      });
    }

    for (const [title, body] of shapeless) {
      it(`of ${title} are not valid`, async () => {
        const { errors = [] } = await assertProblem(await app.send(body), 'validation');
        assert.ok(errors.length > 0 && errors.length <= 50);
        assert.ok(JSON.stringify(errors).length < 20_000);
      });
    }

    it('of 65,537 bytes are too large', async () => {
      await assertProblem(await app.send(`"${'x'.repeat(65_535)}"`), 'payload-too-large');
    });

    it('of another type are not read', async () => {
      await assertProblem(await app.send('a=1', { 'Content-Type': 'text/plain' }), 'unsupported-media-type');
      await assertProblem(await app.send('{}', { 'Content-Type': '' }), 'unsupported-media-type');
    });

    it('are never our fault', async () => {
      const parts = fc.constantFrom(...Object.keys(example));
      const values = fc.oneof(
        fc.jsonValue(),
        fc.string({ unit: 'binary' }),
        fc.constantFrom('__proto__', '', null, -1),
      );
      await fc.assert(
        fc.asyncProperty(fc.dictionary(fc.oneof(parts, fc.string()), values, { maxKeys: 4 }), async (change) => {
          fc.pre(Object.keys(change).length > 0);
          const response = await app.send(JSON.stringify({ ...example, tier: 'gold', ...change }));
          await assertProblem(response, 'validation');
        }),
        propertyRuns(200),
      );
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
          const { status } = await app.send(new Uint8Array(bytes));
          assert.ok(status >= 400 && status < 500);
        }),
        propertyRuns(100),
      );
    });
  });
}
