import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { membersExample, municipalityMembersExample } from '../../src/contract/examples/index.ts';
import * as vocabulary from '../../src/contract/vocabulary.ts';
import type { Member, MemberFilter } from '../../src/contract/index.ts';
import { indexMembers, selectMembers, sortMembers } from '../../src/domain/member-list.ts';
import { facetValueOf } from '../../src/domain/member-facets.ts';
import { foldText } from '../../src/domain/fold-text.ts';
import { propertyRuns } from '../support/property-runs.ts';

const ALL = [...membersExample.members, ...municipalityMembersExample.members];
const idsOf = (items: readonly { readonly member: Member }[]) => items.map(({ member }) => member.id);
const select = (filter: MemberFilter, members = ALL) => selectMembers(indexMembers(members), filter);

const FILTERED: readonly (readonly [filter: MemberFilter, ids: readonly string[]])[] = [
  [{}, ['nordlys-bakeri', 'aasen-og-dotre', 'aerlig-strom', 'asker', 'baerum']],
  [{ status: ['left'] }, ['ostfront-logistikk']],
  [{ query: 'bærum' }, ['aasen-og-dotre', 'baerum']],
  [{ query: '3201' }, ['baerum']],
  [{ query: '310 045 373' }, ['nordlys-bakeri']],
  [{ query: 'lastebil' }, []],
  [{ query: 'fjernvarme' }, ['nordlys-bakeri']],
  [{ query: 'district heating' }, ['nordlys-bakeri']],
  [{ kind: ['municipality'] }, ['asker', 'baerum']],
  [{ kind: ['municipality', 'organisation'] }, ['aerlig-strom', 'asker', 'baerum']],
  [{ kind: [] }, ['nordlys-bakeri', 'aasen-og-dotre', 'aerlig-strom', 'asker', 'baerum']],
  [{ municipality: ['0301'], tier: ['partner'] }, ['nordlys-bakeri']],
  [{ municipality: ['3201'] }, ['aasen-og-dotre', 'baerum']],
  [{ municipality: ['3203'], kind: ['municipality'] }, ['asker']],
  [{ sector: ['C', 'F'] }, ['nordlys-bakeri', 'aasen-og-dotre']],
  [{ report: ['delivered'] }, ['nordlys-bakeri', 'asker']],
  [{ report: ['missing'], kind: ['municipality'] }, ['baerum']],
  [{ size: ['5-19'] }, ['aasen-og-dotre']],
  [{ since: '2021-06' }, ['aasen-og-dotre', 'aerlig-strom', 'baerum']],
];

const oneOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
const members = fc.array(
  fc.record(
    {
      id: fc.stringMatching(/^[a-d]{1,2}$/),
      kind: oneOf([...vocabulary.MEMBER_KINDS, 'unheard-of']),
      name: fc.string({ unit: fc.constantFrom(...Array.from('abæøåÅA 1')) }),
      number: oneOf(['974760673', '0301']),
      tier: oneOf(vocabulary.TIERS),
      sector: oneOf(['A', 'B']).map((section) => ({ section, standard: 'SN2025', title: section })),
      municipality: oneOf(['0301', '3201']).map((number) => ({ number, name: `Name ${number}` })),
      size: oneOf([...vocabulary.SIZE_BANDS, '2-3']),
      since: oneOf(['2020', '2021-05', '2021-05-17', '2022']),
      status: oneOf(vocabulary.MEMBER_STATUSES),
      report: fc.constant({ year: 2024 }),
    },
    { requiredKeys: ['id', 'kind', 'name', 'status'] },
  ),
  { maxLength: 30 },
);
const filters = fc.record(
  {
    query: fc.string({ unit: fc.constantFrom(...Array.from('abæøå 1')), maxLength: 3 }),
    kind: fc.subarray([...vocabulary.MEMBER_KINDS]),
    tier: fc.subarray([...vocabulary.TIERS]),
    sector: fc.subarray(['A', 'B', 'C']),
    municipality: fc.subarray(['0301', '3201', '9999']),
    size: fc.subarray([...vocabulary.SIZE_BANDS]),
    report: fc.subarray([...vocabulary.REPORT_VALUES]),
    status: fc.subarray([...vocabulary.MEMBER_STATUSES]),
    since: oneOf(['2021', '2021-05', '2021-05-17']),
  },
  { requiredKeys: [] },
);

/** Each question asked of each member, one after the other, with nothing shared. */
function passes(member: Member, filter: MemberFilter, except?: vocabulary.Facet): boolean {
  const { query = '', since } = filter;
  const text = member.text ?? '';
  const fields = [member.name, member.number, member.municipality?.name];
  const words = [...fields, ...(typeof text === 'string' ? [text] : Object.values(text))].flatMap((field) =>
    foldText(field ?? '').split(' '),
  );
  const asked = foldText(query).split(' ');
  if (!asked.every((token) => words.some((word) => word.startsWith(token)))) return false;
  if (since !== undefined && (member.since === undefined || member.since < since.slice(0, member.since.length)))
    return false;
  return vocabulary.FACETS.every((facet) => {
    const chosen: readonly string[] = filter[facet] ?? (facet === 'status' ? ['approved', 'signed'] : []);
    return facet === except || chosen.length === 0 || chosen.includes(facetValueOf(member, facet) ?? '');
  });
}

describe('selectMembers', () => {
  for (const [filter, ids] of FILTERED)
    it(`leaves ${ids.join(', ') || 'nobody'} for ${JSON.stringify(filter)}`, () =>
      assert.deepEqual(idsOf(select(filter).members), ids));

  it('counts a facet as if nothing were chosen in it', () => {
    const { facets } = select({ kind: ['municipality'], report: ['missing'] });
    assert.deepEqual(facets.kind, [
      { value: 'business', count: 1 },
      { value: 'organisation', count: 1 },
      { value: 'municipality', count: 1 },
    ]);
    assert.deepEqual(facets.report, [
      { value: 'delivered', count: 1 },
      { value: 'missing', count: 1 },
    ]);
    assert.equal(facets.sector, undefined);
  });

  it('names sectors and municipalities as the data does', () => {
    const { facets } = select({});
    assert.equal(facets.municipality?.find(({ value }) => value === '0301')?.title, 'Oslo');
    assert.equal(facets.municipality.find(({ value }) => value === '3203')?.title, 'Asker');
    assert.deepEqual(facets.sector?.find(({ value }) => value === 'F')?.title, {
      nb: 'Bygg og anlegg',
      en: 'Construction',
    });
  });

  it('agrees with asking every member every question', () => {
    fc.assert(
      fc.property(members, filters, (list, filter) => {
        const unique = list.filter(({ id }, index) => list.findIndex((other) => other.id === id) === index);
        const { members, facets } = select(filter, list);
        assert.deepEqual(
          members.map(({ member }) => member),
          unique.filter((member) => passes(member, filter)),
        );
        for (const facet of vocabulary.FACETS) {
          const values = unique
            .filter((member) => passes(member, filter, facet))
            .flatMap((member) => facetValueOf(member, facet) ?? []);
          const counts = Object.fromEntries((facets[facet] ?? []).map(({ value, count }) => [value, count]));
          assert.deepEqual(
            counts,
            Object.fromEntries([...new Set(values)].map((value) => [value, values.filter((v) => v === value).length])),
          );
        }
      }),
      propertyRuns(5000),
    );
  });

  it('keeps the first of two members with the same id', () => {
    const [first, second] = ALL;
    const list = indexMembers([
      { ...first!, id: 'same' },
      { ...second!, id: 'same' },
    ]);
    assert.deepEqual(
      list.map(({ member }) => member.name),
      [first?.name],
    );
  });
});

describe('sortMembers', () => {
  const sort = (by: vocabulary.Sort) => idsOf(sortMembers(indexMembers(ALL), by));

  it('orders by name as the Norwegian alphabet does', () => {
    const ids = ['asker', 'baerum', 'nordlys-bakeri', 'aerlig-strom', 'ostfront-logistikk', 'aasen-og-dotre'];
    assert.deepEqual(sort('name'), ids);
    assert.deepEqual(sort('-name'), ids.toReversed());
  });

  it('puts those without the field last in both directions', () => {
    assert.deepEqual(sort('size').slice(0, 3), ['aasen-og-dotre', 'nordlys-bakeri', 'ostfront-logistikk']);
    assert.deepEqual(sort('-size').slice(0, 3), ['ostfront-logistikk', 'nordlys-bakeri', 'aasen-og-dotre']);
    assert.deepEqual(sort('size').slice(3), ['asker', 'baerum', 'aerlig-strom']);
    assert.deepEqual(sort('-size').slice(3), ['asker', 'baerum', 'aerlig-strom']);
  });

  it('orders equal ones by name', () => {
    assert.deepEqual(sort('municipality').slice(0, 3), ['aasen-og-dotre', 'nordlys-bakeri', 'aerlig-strom']);
    assert.deepEqual(sort('tier').slice(0, 3), ['aerlig-strom', 'ostfront-logistikk', 'aasen-og-dotre']);
  });

  it('gives every member once, in the same order whatever the order before', () => {
    fc.assert(
      fc.property(members, oneOf(vocabulary.SORTS), (list, by) => {
        const indexed = indexMembers(list);
        const sorted = idsOf(sortMembers(indexed, by));
        assert.deepEqual(sorted.toSorted(), idsOf(indexed).toSorted());
        assert.deepEqual(idsOf(sortMembers(indexed.toReversed(), by)), sorted);
        assert.deepEqual(idsOf(sortMembers(sortMembers(indexed, by), by)), sorted);
      }),
      propertyRuns(2000),
    );
  });
});
