import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { decode, type Node } from '../../src/api/decode.ts';
import * as shapes from '../../src/api/shapes/index.ts';
import * as contract from '../../src/contract/index.ts';
import * as examples from '../../src/contract/examples/index.ts';
import { rowSchemas } from '../../src/contract/rows.ts';
import { propertyRuns } from '../support/property-runs.ts';

/** A problem with the receipt of what was sent first. */
const reused = { ...examples.problemExample, receipt: examples.applicationReceiptExample };

const SCHEMAS: readonly (readonly [name: string, schema: z.core.$ZodType, shape: Node, seeds: readonly unknown[]])[] = [
  ['index', contract.endpointIndexSchema, shapes.endpointIndexShape, [examples.endpointIndexExample]],
  ['initiative', contract.initiativeSchema, shapes.initiativeShape, [examples.initiativeExample]],
  ['events', contract.eventsSchema, shapes.eventsShape, [examples.eventsExample]],
  ['problem', contract.problemSchema, shapes.problemShape, [examples.problemExample, reused]],
  ['receipt', contract.applicationReceiptSchema, shapes.applicationReceiptShape, [examples.applicationReceiptExample]],
  ['state', contract.applicationStateSchema, shapes.applicationStateShape, [examples.applicationStateExample]],
  ['ticket', contract.applicationTicketSchema, shapes.applicationTicketShape, [examples.applicationTicketExample]],
  ['organisation', contract.organisationSchema, shapes.organisationShape, [examples.organisationExample]],
  ['organisations', contract.organisationsSchema, shapes.organisationsShape, [examples.organisationsExample]],
  ['member', contract.memberSchema, shapes.memberShape, [examples.memberExample]],
  [
    'members',
    contract.membersSchema,
    shapes.membersShape,
    [examples.membersExample, examples.membersPageExample, examples.municipalityMembersExample],
  ],
];

/** Texts that sit on the edges of the patterns in the contract. */
const TEXTS = [
  ...['', ' ', 'a', 'nb', 'V', 'W', '2026', '2026-13', '2026-02-30', '2026-10-01', '2026-10-01\n', '0301', '０３０１'],
  ...['x'.repeat(64), 'x'.repeat(65), 'æ', '__proto__', 'constructor', '\ud800', 'null', '250+', 'javascript:alert(1)'],
];
const NUMBERS = [0, -0, 1, -1, 0.5, 2 ** 53 - 1, 2 ** 53, -(2 ** 53), 1e308];
const KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'nb',
  'sma',
  'NB',
  'nb-NO',
  '0',
  '',
  'id',
  'extra',
];

const garbage = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [null], [[]], ...TEXTS, ...NUMBERS) },
  fc.jsonValue({ maxDepth: 4 }),
  fc.dictionary(fc.constantFrom(...KEYS), fc.constantFrom<unknown>(null, 1, 'a', [], {}), { noNullPrototype: true }),
);

/** A value made from an example by a few changes at random places. */
const damaged = (seeds: readonly unknown[]) =>
  fc
    .tuple(
      fc.constantFrom(...seeds.map((seed) => JSON.stringify(seed))),
      fc.array(fc.record({ at: fc.nat(), how: fc.nat(5), key: fc.constantFrom(...KEYS), value: garbage }), {
        maxLength: 4,
      }),
    )
    .map(([json, changes]) => {
      let root: unknown = JSON.parse(json);
      for (const { at, how, key, value } of changes) {
        const places = placesIn(root);
        const place = places[at % places.length];
        if (place === undefined) root = asJson(value);
        else change(place, how, key, asJson(value));
      }
      return root;
    });

type Place = readonly [parent: Record<string, unknown> | unknown[], key: string];

function placesIn(value: unknown): Place[] {
  if (!isContainer(value)) return [];
  return Object.keys(value).flatMap((key): Place[] => [[value, key], ...placesIn(Reflect.get(value, key))]);
}

const isContainer = (value: unknown): value is Record<string, unknown> | unknown[] =>
  typeof value === 'object' && value !== null;

function change([parent, key]: Place, how: number, name: string, value: unknown): void {
  if (how === 0) Reflect.deleteProperty(parent, key);
  else if (how === 1 && Array.isArray(parent)) parent.push(value);
  // Defined, not assigned: as the JSON parser does with `__proto__`.
  else
    Object.defineProperty(parent, how === 2 ? name : key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
}

/** What JSON can say of a value: drops `undefined`, keeps `__proto__` as a field. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('decoder', () => {
  for (const [name, schema, shape, seeds] of SCHEMAS) {
    it(`agrees with the schema of ${name} on anything`, () => {
      fc.assert(
        fc.property(fc.oneof({ weight: 9, arbitrary: damaged(seeds) }, garbage), (value) => {
          const json = asJson(value);
          const expected = z.safeParse(schema, json);
          const actual = decode(shape, json);
          assert.equal(actual !== undefined, expected.success);
          if (actual === undefined || !expected.success) return;
          assert.deepEqual(actual.data, withoutUndefined(expected.data));
          assert.equal(Object.getPrototypeOf(actual.data), Object.prototype);
        }),
        propertyRuns(20_000),
      );
    });
  }

  it('leaves nothing undefined and inherits nothing from the answer', () => {
    const json: unknown = JSON.parse(
      '{"id":"a","kind":"business","name":"A","status":"signed","size":4,"__proto__":{"tier":"partner"},"constructor":1}',
    );
    const member = decode(shapes.memberShape, json)?.data;
    assert.deepEqual(Object.keys(member ?? {}), ['id', 'kind', 'name', 'status']);
    assert.equal(member?.tier, undefined);
  });

  it('counts the rows that were kept and dropped, and not those within rows or optional fields', () => {
    const rows = [
      ...examples.membersExample.members,
      { id: 'no name' },
      null,
      { ...examples.memberExample, targets: [1] },
    ];
    const facets = { tier: [{ value: 1 }] };
    const result = decode(shapes.membersShape, { ...examples.membersExample, members: rows, facets });
    assert.deepEqual([result?.kept, result?.dropped], [5, 2]);
    assert.deepEqual(result?.data.members[4]?.targets, []);
  });

  it('counts the events that were kept and dropped, and not what they hold', () => {
    const { events } = examples.eventsExample;
    const rows = [...events, { ...events[0], start: 2026 }, { ...events[0], audience: [1], capacity: { seats: 1.5 } }];
    const result = decode(shapes.eventsShape, { ...examples.eventsExample, events: rows });
    assert.deepEqual([result?.kept, result?.dropped], [5, 1]);
    assert.deepEqual([result?.data.events[4]?.audience, result?.data.events[4]?.capacity], [undefined, undefined]);
  });

  it('counts what the schema drops, whatever the damage', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant(examples.memberExample), garbage), { maxLength: 20 }), (list) => {
        const json = asJson({ ...examples.membersExample, members: list });
        const result = decode(shapes.membersShape, json);
        const kept = z.parse(contract.membersSchema, json).members.length;
        assert.deepEqual([result?.kept, result?.dropped], [kept, list.length - kept]);
      }),
      propertyRuns(1000),
    );
  });

  it('reads numbers that JSON writes beyond the range of numbers as no numbers', () => {
    const json: unknown = JSON.parse('{"text":"a","year":1e999,"percent":1e999}');
    const shape = { text: 'string', 'year?': 'integer', 'percent?': 'number' } as const;
    assert.deepEqual(decode(shape, json)?.data, { text: 'a' });
    assert.deepEqual(withoutUndefined(z.parse(contract.targetSchema, json)), { text: 'a' });
  });

  it('knows the row behind every tolerant list', () => {
    assert.ok(rowSchemas.get(contract.membersSchema.shape.members) === contract.memberSchema);
    assert.ok(rowSchemas.get(contract.eventsSchema.shape.events) === contract.eventSchema);
  });
});

/** A copy without the fields that are `undefined`, which keeps fields that JSON would treat specially. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (!isContainer(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, withoutUndefined(item)]),
  );
}
