import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import type { Connection } from '../../server/src/db/connect.ts';
import { saveInitiative } from '../../server/src/features/initiatives/repository.ts';
import { storeMembers } from '../../server/src/features/members/store-members.ts';
import {
  type Facets,
  FACETS,
  type Member,
  MEMBER_KINDS,
  MEMBER_STATUSES,
  memberSchema,
  membersQuerySchema,
  membersSchema,
  REPORT_VALUES,
  SIZE_BANDS,
  SORTS,
  TIERS,
} from '../../src/contract/index.ts';
import { initiativeExample } from '../../src/contract/examples/index.ts';
import { indexMembers, selectMembers, sortMembers } from '../../src/domain/index.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { databases } from './support/databases.ts';
import { createTestApp } from './support/test-app.ts';

const WORDS = [
  'Ås',
  'Aas',
  'Bærum',
  'baerum',
  'Øst',
  'AS',
  'ASA',
  '3 D',
  'Čáhcesuolu',
  'Straße',
  'æ',
  'Z',
  '!!!',
  '日本',
  'x1',
];
const SECTIONS = { C: 'Industri', F: 'Bygg', K: 'IT' } as const;
const MUNICIPALITIES = { '0301': 'Oslo', '3201': 'Bærum', '4203': 'Arendal' } as const;
const SINCES = ['2019', '2020-05', '2020-05-17', '2021-12-31', '2022'];

const words = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', maxLength: 5 })), {
  minLength: 1,
  maxLength: 3,
});
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });

/** Mostly nothing: with every filter set, hardly a member would be left to compare. */
const rarely = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 4 }, { arbitrary, weight: 1 });

const memberArbitrary = fc
  .record({
    id: fc.stringMatching(/^[a-z_-][\w-]{0,8}$/),
    name: words.map((parts) => parts.join(' ')),
    kind: fc.constantFrom(...MEMBER_KINDS),
    status: fc.constantFrom(...MEMBER_STATUSES),
    tier: maybe(fc.constantFrom(...TIERS)),
    size: maybe(fc.constantFrom(...SIZE_BANDS)),
    since: maybe(fc.constantFrom(...SINCES)),
    number: maybe(fc.constantFrom('974760673', '0301')),
    text: maybe(fc.oneof(fc.constantFrom(...WORDS), fc.constant({ nb: 'Snø', en: 'Snow' }))),
    sector: maybe(fc.constantFrom(...Object.entries(SECTIONS))),
    municipality: maybe(fc.constantFrom(...Object.entries(MUNICIPALITIES))),
    report: maybe(fc.constant({ year: 2024 })),
  })
  .map(({ sector, municipality, ...rest }): Member => {
    const isPlace = rest.kind === 'municipality' && rest.number !== undefined;
    const whole = {
      ...rest,
      ...(isPlace && { number: '3201', name: MUNICIPALITIES['3201'] }),
      ...(sector && { sector: { section: sector[0], standard: 'SN2025', title: sector[1] } }),
      ...(municipality && { municipality: { number: municipality[0], name: municipality[1] } }),
    };
    return z.parse(memberSchema, JSON.parse(JSON.stringify(whole)));
  });

const listOf = (values: readonly string[]) =>
  rarely(fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 }).map((chosen) => chosen.join(',')));

const queryArbitrary = fc.record({
  query: maybe(
    fc.oneof(
      words.map((parts) => parts.join(' ')),
      fc.constantFrom(...WORDS.map((word) => word.slice(0, 2))),
    ),
  ),
  kind: listOf(MEMBER_KINDS),
  tier: listOf(TIERS),
  sector: listOf([...Object.keys(SECTIONS), 'A']),
  municipality: listOf([...Object.keys(MUNICIPALITIES), '9999']),
  size: listOf(SIZE_BANDS),
  report: listOf(REPORT_VALUES),
  status: listOf(MEMBER_STATUSES),
  since: rarely(fc.constantFrom('2020', '2020-05', '2021-06-01')),
  sort: maybe(fc.constantFrom(...SORTS)),
});

const sortedFacets = (facets: Facets | undefined) =>
  FACETS.map((facet) => [facet, (facets?.[facet] ?? []).toSorted((a, b) => (a.value < b.value ? -1 : 1))]);

for (const { name, open } of databases) {
  describe(`selection of members on ${name}`, () => {
    let connection: Connection;
    before(async () => {
      connection = await open();
      await saveInitiative(connection.db, { ...initiativeExample, id: 'other' });
    });
    after(() => connection.close());

    it('finds, orders, counts and pages as the rules of the domain do', async () => {
      const { db } = connection;
      const strangers = [{ id: 'stranger', kind: 'business', name: 'Ås Bærum AS Z', status: 'signed' }];
      await storeMembers(db, 'other', strangers, { asOf: '2026-01-01' }, true);
      await fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(memberArbitrary, { selector: ({ id }) => id, maxLength: 25 }),
          fc.array(queryArbitrary, { minLength: 3, maxLength: 6 }),
          fc.integer({ min: 1, max: 7 }),
          async (members, queries, limit) => {
            await saveInitiative(db, { ...initiativeExample, id: 'nfk' });
            await storeMembers(db, 'nfk', members, { asOf: '2026-01-01' }, true);
            const app = createTestApp(db);
            for (const query of queries) await comparePages(app, members, query, limit);
          },
        ),
        propertyRuns(60),
      );
    });
  });
}

async function comparePages(
  app: ReturnType<typeof createTestApp>,
  members: readonly Member[],
  query: Readonly<Record<string, string | undefined>>,
  limit: number,
): Promise<void> {
  const given = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  const parameters = new URLSearchParams([...given, ['limit', String(limit)]]);
  const parsed = z.parse(membersQuerySchema, Object.fromEntries(parameters));
  const expected = selectMembers(indexMembers(members), parsed);
  const expectedOrder = sortMembers(expected.members, parsed.sort ?? 'name').map(({ member }) => member.id);

  const found: string[] = [];
  for (let pages = 0; ; pages++) {
    const response = await app.get(`/v1/initiatives/nfk/members.json?${parameters.toString()}`);
    const body: unknown = await response.json();
    assert.equal(response.status, 200, JSON.stringify(body));
    const page = z.parse(membersSchema, body);
    found.push(...page.members.map(({ id }) => id));
    if (pages === 0) {
      assert.equal(page.total, expectedOrder.length);
      assert.deepEqual(sortedFacets(page.facets), sortedFacets(expected.facets));
    } else {
      assert.equal(page.total, undefined);
      assert.equal(page.facets, undefined);
    }
    if (page.next === undefined) break;
    assert.equal(page.members.length, limit);
    parameters.set('cursor', page.next);
  }
  assert.deepEqual(found, expectedOrder);
}
