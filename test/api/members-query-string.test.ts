import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { membersQueryString } from '../../src/api/members-query-string.ts';
import { membersQuerySchema, type MembersQuery } from '../../src/contract/members-query.ts';
import * as vocabulary from '../../src/contract/vocabulary.ts';
import { propertyRuns } from '../support/property-runs.ts';

const CASES: readonly (readonly [query: MembersQuery, text: string])[] = [
  [{}, ''],
  [{ query: '' }, ''],
  [{ kind: [], status: undefined }, ''],
  [{ sector: ['F', 'C'] }, '?sector=C,F'],
  [{ limit: 24, kind: ['business'] }, '?kind=business&limit=24'],
  [{ kind: ['business'], limit: 24 }, '?kind=business&limit=24'],
  [{ size: ['250+'] }, '?size=250%2B'],
  [{ query: 'bær & 100 %', sort: '-since' }, '?query=b%C3%A6r+%26+100+%25&sort=-since'],
  [{ query: 'a,b' }, '?query=a,b'],
  [{ query: '\ud800' }, '?query=%EF%BF%BD'],
];

const someOf = <Value>(values: readonly Value[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 });

const queries = fc.record(
  {
    query: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    kind: someOf(vocabulary.MEMBER_KINDS),
    tier: someOf(vocabulary.TIERS),
    sector: someOf(['A', 'C', 'V']),
    municipality: someOf(['0301', '3201', '3203']),
    size: someOf(vocabulary.SIZE_BANDS),
    report: someOf(vocabulary.REPORT_VALUES),
    status: someOf(vocabulary.MEMBER_STATUSES),
    since: fc.constantFrom('2021', '2021-09', '2021-09-15'),
    sort: fc.constantFrom(...vocabulary.SORTS),
    limit: fc.integer({ min: 1, max: vocabulary.MAX_LIMIT }),
    cursor: fc.base64String({ minLength: 1, maxLength: 40 }),
  },
  { requiredKeys: [] },
);

describe('membersQueryString', () => {
  for (const [query, text] of CASES)
    it(`writes ${JSON.stringify(query)} as ${text || 'nothing'}`, () => {
      assert.equal(membersQueryString(query), text);
    });

  it('does not change the query', () => {
    const sector = ['F', 'C'];
    membersQueryString({ sector });
    assert.deepEqual(sector, ['F', 'C']);
  });

  it('writes what the contract reads back, the same for the same question', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const text = membersQueryString(query);
        const read = z.parse(membersQuerySchema, Object.fromEntries(new URLSearchParams(text)));
        assert.equal(membersQueryString(read), text);
        assert.deepEqual(sorted(read), sorted(query));
        assert.equal(membersQueryString(Object.fromEntries(Object.entries(query).reverse())), text);
      }),
      propertyRuns(2000),
    );
  });
});

const sorted = (query: MembersQuery) =>
  Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, Array.isArray(value) ? value.toSorted() : value]),
  );
