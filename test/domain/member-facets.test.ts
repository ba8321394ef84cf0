import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Member } from '../../src/contract/index.ts';
import { facetTitleOf, facetValueOf } from '../../src/domain/member-facets.ts';

const member = (fields: Partial<Member>): Member => ({
  id: 'a',
  kind: 'business',
  name: 'Oslo',
  status: 'signed',
  ...fields,
});
const HOME = { number: '3201', name: 'Bærum' };

const MUNICIPALITIES: readonly (readonly [
  what: string,
  Member,
  value: string | undefined,
  title: string | undefined,
])[] = [
  ['a business where it lies', member({ municipality: HOME }), '3201', 'Bærum'],
  ['a business nowhere by its own number', member({ number: '974760673' }), undefined, undefined],
  ['a municipality in itself', member({ kind: 'municipality', number: '0301' }), '0301', 'Oslo'],
  [
    'a municipality where it says',
    member({ kind: 'municipality', number: '0301', municipality: HOME }),
    '3201',
    'Bærum',
  ],
  ['a municipality without a number nowhere', member({ kind: 'municipality' }), undefined, undefined],
];

describe('the municipality of a member', () => {
  for (const [what, given, value, title] of MUNICIPALITIES)
    it(`places ${what}`, () => {
      assert.equal(facetValueOf(given, 'municipality'), value);
      assert.equal(facetTitleOf(given, 'municipality'), title);
    });
});
