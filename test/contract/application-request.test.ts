import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import {
  type FieldIssue,
  type Initiative,
  applicationRequestSchema,
  fieldIssues,
  fromPointer,
  hasNationalIdentityNumber,
  toPointer,
} from '../../src/contract/index.ts';
import { checkApplication } from '../../src/domain/check-application.ts';
import { LUNCHES, NETWORK, REQUEST, TODAY } from '../domain/sample-application.ts';
import { propertyRuns } from '../support/property-runs.ts';

/** A request in which everything that can be said is said. */
const FULL = {
  ...REQUEST,
  tier: 'partner',
  invoice: { email: 'faktura@nordlys-bakeri.example.no', reference: 'Innkjøp' },
  leader: { ...REQUEST.leader, title: 'daglig leder', phone: '+4722334455' },
  contact: { ...REQUEST.contact, title: 'rådgiver' },
  expectations: REQUEST.expectations
    .map((answer) => ({ ...answer, comment: 'Ja.' }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  signing: { choice: 'seat', event: 'free', attending: 2 },
  message: 'Hei!\nVi gleder oss.',
  consents: ['newsletter'],
  defence: { ticket: 'a', solution: 'b', trap: '' },
};

type Value = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Value => typeof value === 'object' && value !== null;

/** A copy of a value with another one at a place in it. */
function replaceAt(value: unknown, [name, ...rest]: readonly string[], put: unknown): unknown {
  if (name === undefined) return put;
  if (Array.isArray(value))
    return value.map((item, at) => (String(at) === name ? replaceAt(item, rest, put) : (item as unknown)));
  assert.ok(isObject(value));
  return { ...value, [name]: replaceAt(value[name], rest, put) };
}

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), value);

interface Place {
  readonly pointer: string;
  readonly schema: z.core.$ZodType;
}

/** Every schema in a schema, at the first place in the full request that it stands for. */
function* walk(schema: z.core.$ZodType, path: readonly string[] = []): Generator<Place> {
  yield { pointer: toPointer(path), schema };
  if (schema instanceof z.ZodMiniOptional) yield* walk(schema.def.innerType, path);
  else if (schema instanceof z.ZodMiniArray) yield* walk(schema.def.element, [...path, '0']);
  else if (schema instanceof z.ZodMiniObject)
    for (const [name, inner] of Object.entries(schema.def.shape)) yield* walk(inner, [...path, name]);
  else if (schema instanceof z.ZodMiniUnion) for (const option of schema.def.options) yield* walk(option, path);
}

const places = [...walk(applicationRequestSchema)];
const pointersOf = (kind: abstract new (...args: never[]) => z.core.$ZodType): readonly string[] => [
  ...new Set(places.filter(({ schema }) => schema instanceof kind).map(({ pointer }) => pointer)),
];

const TEXTS = pointersOf(z.ZodMiniString).filter((pointer) => !pointer.startsWith('/defence/'));
const OBJECTS = pointersOf(z.ZodMiniObject);

function issuesOf(request: unknown, initiative: Initiative = NETWORK): readonly FieldIssue[] {
  const parsed = z.safeParse(applicationRequestSchema, request);
  return parsed.success
    ? checkApplication(parsed.data, initiative, LUNCHES, TODAY)
    : fieldIssues(parsed.error, request);
}
const withText = (pointer: string, text: string) => replaceAt(FULL, fromPointer(pointer), text);
const codeAt = (pointer: string, text: string) =>
  issuesOf(withText(pointer, text)).find((issue) => issue.pointer === pointer)?.code;
const cleaned = (pointer: string, text: string): unknown =>
  valueAt(z.parse(applicationRequestSchema, withText(pointer, text)), fromPointer(pointer));

/** Texts in words, and how many characters they take; those in `LINES` may have several lines. */
const LENGTHS: Readonly<Record<string, number>> = {
  '/relevance/explanation': 1000,
  '/organisation/name': 200,
  '/organisation/municipality/name': 200,
  '/organisation/text': 1000,
  '/invoice/reference': 60,
  '/measures/0/title': 200,
  '/expectations/0/comment': 1000,
  '/leader/name': 200,
  '/leader/title': 100,
  '/contact/name': 200,
  '/contact/title': 100,
  '/message': 1000,
};
const WORDS = Object.keys(LENGTHS);
const LINES = WORDS.filter((pointer) => /\/(explanation|text|comment|message)$/.test(pointer));
const EMAILS = ['/invoice/email', '/leader/email', '/contact/email'];

/** Synthetic national identity numbers: 80 is added to the month. */
const NUMBERS = [
  '01819090013',
  '01819090285',
  '018190 90366',
  '018190.90447',
  '０１８１９０９０５２８',
  '018190\u00a090609',
];

describe('an application', () => {
  it('that says everything fits', () => {
    assert.deepEqual(issuesOf(FULL), []);
    assert.deepEqual(z.parse(applicationRequestSchema, FULL), FULL);
    for (const pointer of TEXTS) assert.equal(typeof valueAt(FULL, fromPointer(pointer)), 'string', pointer);
    for (const pointer of [...WORDS, ...EMAILS]) assert.ok(TEXTS.includes(pointer), pointer);
  });

  for (const pointer of TEXTS)
    it(`takes no national identity number at ${pointer}`, () => {
      for (const number of NUMBERS) {
        assert.ok(hasNationalIdentityNumber(number));
        const texts = [number, `Født ${number}.`, `a/${number}`, `www.a.no/${number}`, `a${number}@b.example`];
        for (const text of texts) assert.notEqual(codeAt(pointer, text), undefined, text);
        if (WORDS.includes(pointer)) {
          for (const text of texts) assert.equal(codeAt(pointer, text), 'national-identity-number', text);
        }
      }
    });

  for (const pointer of OBJECTS)
    it(`has no place for fields that nobody knows at ${pointer || 'the top'}`, () => {
      const path = fromPointer(pointer);
      const object = valueAt(FULL, path);
      assert.ok(isObject(object));
      for (const name of ['secret', '~a/b', 'constructor', '']) {
        const issues = issuesOf(replaceAt(FULL, path, { ...object, [name]: 'x' }));
        assert.deepEqual(issues, [{ pointer: toPointer([...path, name]), code: 'unknown-field' }]);
      }
      const polluted: unknown = JSON.parse(`{"__proto__":{"admin":true},${JSON.stringify(object).slice(1)}`);
      assert.deepEqual(issuesOf(replaceAt(FULL, path, polluted)), [
        { pointer: toPointer([...path, '__proto__']), code: 'unknown-field' },
      ]);
    });

  it('has no lunch where there is none yet', () => {
    const later = { choice: 'later', event: 'free', attending: 1 };
    assert.deepEqual(issuesOf({ ...FULL, signing: later }), [
      { pointer: '/signing/event', code: 'unknown-field' },
      { pointer: '/signing/attending', code: 'unknown-field' },
    ]);
  });

  for (const pointer of WORDS) {
    it(`is clean at ${pointer}`, () => {
      assert.equal(cleaned(pointer, ' A\u030as\u0000 \u202eA\u200bS\u2066\ufeff\u0007\u009f '), 'Ås AS');
      assert.equal(cleaned(pointer, 'a\ud800b'), 'a\ufffdb');
      for (const text of ['', ' ', '\u200b\u202e', '\r\n\t']) assert.equal(codeAt(pointer, text), 'missing');
    });

    it(`counts characters as people do at ${pointer}`, () => {
      const most = LENGTHS[pointer]!;
      for (const character of ['a', 'å', 'a\u030a', '🌍', '👩‍🚀', '🇳🇴']) {
        assert.equal(codeAt(pointer, character.repeat(most)), undefined, character);
        assert.equal(codeAt(pointer, character.repeat(most + 1)), 'too-long', character);
      }
      assert.equal(codeAt(pointer, `a${'\u0301'.repeat(most * 16)}`), 'too-long');
    });

    it(`${LINES.includes(pointer) ? 'has' : 'has not'} several lines at ${pointer}`, () => {
      const lines = ['a\nb', 'a\r\nb', 'a\rb', 'a\tb'];
      if (LINES.includes(pointer)) for (const text of lines) assert.match(String(cleaned(pointer, text)), /^a[\n\t]b$/);
      else for (const text of lines) assert.equal(codeAt(pointer, text), 'line-break');
    });
  }

  for (const pointer of EMAILS)
    it(`has an address that no mail can be smuggled into at ${pointer}`, () => {
      const smuggled = ['\r\n', '\n', '\r', '%0d%0a\n', '\u2028', '\u0085', '\t', ' ', ',', ';'].flatMap((between) => [
        `a@b.example${between}Bcc: c@d.example`,
        `a@b.example${between}c@d.example`,
        `a${between}@b.example`,
      ]);
      // Control characters are taken away like everywhere; what is left must be no address, or one that is whole.
      for (const text of smuggled) {
        const value = z.safeParse(applicationRequestSchema, withText(pointer, text));
        if (value.success)
          assert.match(String(valueAt(value.data, fromPointer(pointer))), /^[^\s,;:<>]+@[^\s,;:<>@]+$/);
        else assert.equal(codeAt(pointer, text), 'email');
      }
      const others = [
        'a',
        '@',
        'a@',
        '@b.example',
        'a@b',
        'a@b.',
        'a@.b',
        'a@b..c',
        '.a@b.example',
        'a..b@c.example',
        'A <a@b.example>',
      ];
      for (const text of [...others, 'a@b@c.example', 'a@1.2.3.4', `${'a'.repeat(65)}@b.example`])
        assert.equal(codeAt(pointer, text), 'email', text);
      assert.equal(
        cleaned(pointer, ' kari.nordmann+klima@fjordbyen.example\n'),
        'kari.nordmann+klima@fjordbyen.example',
      );
      assert.equal(cleaned(pointer, 'post@blåbær.example'), 'post@blåbær.example');
    });

  it('is as it is after it has been cleaned once', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), fc.string({ unit: 'binary', maxLength: 60 }), (pointer, text) => {
        const once = z.safeParse(applicationRequestSchema, withText(pointer, text));
        if (once.success) assert.deepEqual(z.parse(applicationRequestSchema, once.data), once.data);
      }),
      propertyRuns(2000),
    );
  });

  it('points at what is wrong, whatever somebody has put where', () => {
    const pointers = [...new Set(places.map(({ pointer }) => pointer))].filter((pointer) => pointer !== '');
    const values = fc.oneof(
      fc.constantFrom<unknown>(null, undefined, true, 0, 1.5, -1, '', 'x', [], {}, [null], NaN, [[]]),
      fc.jsonValue({ maxDepth: 2 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...pointers), values, (pointer, put) => {
        for (const issue of issuesOf(replaceAt(FULL, fromPointer(pointer), put))) {
          const related = /^\/(invoice|criteria|expectations|signing|relevance)/.exec(issue.pointer)?.[0];
          const isThere =
            `${issue.pointer}/`.startsWith(`${pointer}/`) || `${pointer}/`.startsWith(`${issue.pointer}/`);
          assert.ok(isThere || related !== undefined, `${pointer}: ${issue.pointer} ${issue.code}`);
        }
      }),
      propertyRuns(3000),
    );
  });

  const NUMBERS_OF: readonly (readonly [
    pointer: string,
    good: readonly number[],
    bad: readonly unknown[],
    code: string,
  ])[] = [
    ['/measures/0/year', [1990, 2100], [1989, 2101, 2027.5, '2027', NaN], 'year'],
    ['/signing/attending', [1, 2], [0, -1, 1.5, '2', null], 'number'],
    ['/signing/attending', [], [3, 11, 1e9], 'too-many'],
  ];
  for (const [pointer, good, bad, code] of NUMBERS_OF)
    it(`says ${code} of numbers that do not fit at ${pointer}`, () => {
      const codes = (value: unknown) =>
        issuesOf(replaceAt(FULL, fromPointer(pointer), value)).map((issue) => [issue.pointer, issue.code]);
      for (const value of good) assert.deepEqual(codes(value), []);
      for (const value of bad) assert.deepEqual(codes(value), [[pointer, code]], String(value));
    });

  it('has at least one measure, and no more than a page can hold', () => {
    const [measure] = FULL.measures;
    const codes = (count: number) => issuesOf({ ...FULL, measures: Array.from({ length: count }, () => measure) });
    assert.deepEqual(codes(0), [{ pointer: '/measures', code: 'missing' }]);
    assert.deepEqual(codes(20), []);
    assert.deepEqual(codes(21), [{ pointer: '/measures', code: 'too-many' }]);
  });
});
