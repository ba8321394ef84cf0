import * as z from 'zod/mini';
import { type Facet, FACETS, type LocalizedText, localizedTextSchema } from '../../../../src/contract/index.ts';

/** What a member is listed by: everything that filtering, counting and ordering need, without the member itself. */
export interface ListedMember {
  readonly row: number;
  readonly id: string;
  readonly nameKey: string;
  readonly municipalityKey: string;
  readonly since: string;
  readonly values: Readonly<Record<Facet, string | null>>;
  readonly sectionTitle: string | null;
  readonly municipalityName: string | null;
}

/** One facet of every member as small numbers: 0 when the member does not say, else 1 + a place in `values`. */
export interface FacetColumn {
  readonly codes: Uint16Array;
  readonly values: readonly string[];
  /** What the values are called, where the data has names for them. */
  readonly titles: ReadonlyMap<string, LocalizedText>;
}

/** The members of one initiative by column, in alphabetical order. A member's place in it is its ordinal. */
export interface MemberColumns {
  readonly size: number;
  readonly rows: Uint32Array;
  readonly ids: readonly string[];
  readonly nameKeys: readonly string[];
  readonly municipalityKeys: readonly string[];
  readonly sinces: readonly string[];
  readonly facets: Readonly<Record<Facet, FacetColumn>>;
  /** Ordinals of the rows that are this initiative's, in the order of the rows. */
  readonly ordinalsOfRows: (rows: Uint32Array) => Uint32Array;
  readonly ordinalOfId: (id: string) => number | undefined;
}

/** Collects members part by part. Values become small numbers as they come, while they are fresh in the processor. */
export interface ColumnBuilder {
  readonly add: (members: readonly ListedMember[]) => void;
  readonly build: () => MemberColumns;
}

/** Begins to collect the members of one initiative. */
export function createColumnBuilder(): ColumnBuilder {
  const members: Pick<ListedMember, 'row' | 'id' | 'nameKey' | 'municipalityKey' | 'since'>[] = [];
  const facets = {
    kind: createFacetBuilder('kind'),
    tier: createFacetBuilder('tier'),
    sector: createFacetBuilder('sector'),
    municipality: createFacetBuilder('municipality'),
    size: createFacetBuilder('size'),
    report: createFacetBuilder('report'),
    status: createFacetBuilder('status'),
  } as const;
  return {
    add: (more) => {
      for (const member of more) {
        const { row, id, nameKey, municipalityKey, since } = member;
        members.push({ row, id, nameKey, municipalityKey, since });
        for (const facet of FACETS) facets[facet].add(member);
      }
    },
    build: () => {
      // The order is that of code units, as in the widgets, whatever the database thinks.
      const order = Uint32Array.from(members.keys()).sort((a, b) => {
        const [x, y] = [members[a], members[b]];
        return x === undefined || y === undefined ? 0 : compare(x.nameKey, y.nameKey) || compare(x.id, y.id);
      });
      const sorted = Array.from(order, (at) => members[at]).filter((member) => member !== undefined);
      const rows = Uint32Array.from(sorted, ({ row }) => row);
      const ids = sorted.map(({ id }) => id);
      return {
        size: sorted.length,
        rows,
        ids,
        nameKeys: sorted.map(({ nameKey }) => nameKey),
        municipalityKeys: sorted.map(({ municipalityKey }) => municipalityKey),
        sinces: sorted.map(({ since }) => since),
        facets: {
          kind: facets.kind.build(order),
          tier: facets.tier.build(order),
          sector: facets.sector.build(order),
          municipality: facets.municipality.build(order),
          size: facets.size.build(order),
          report: facets.report.build(order),
          status: facets.status.build(order),
        },
        ordinalsOfRows: invertRows(rows),
        ordinalOfId: invertIds(ids),
      };
    },
  };
}

/** Rows of one initiative lie close together, so that a plain array from the lowest to the highest finds them fastest. */
function invertRows(rows: Uint32Array): (asked: Uint32Array) => Uint32Array {
  const lowest = rows.reduce((least, row) => Math.min(least, row), Infinity);
  const highest = rows.reduce((most, row) => Math.max(most, row), -1);
  const ordinals = new Int32Array(Math.max(0, highest - lowest + 1)).fill(-1);
  for (const [ordinal, row] of rows.entries()) ordinals[row - lowest] = ordinal;
  return (asked) => {
    const found = new Uint32Array(asked.length);
    let count = 0;
    for (let at = 0, end = asked.length; at < end; at++) {
      const ordinal = ordinals[(asked[at] ?? 0) - lowest] ?? -1;
      if (ordinal >= 0) found[count++] = ordinal;
    }
    return found.subarray(0, count);
  };
}

function invertIds(ids: readonly string[]): (id: string) => number | undefined {
  const ordinals = new Map(ids.map((id, ordinal) => [id, ordinal]));
  return (id) => ordinals.get(id);
}

function createFacetBuilder(facet: Facet) {
  const found = new Map<string, number>();
  const titles = new Map<string, LocalizedText>();
  const codes: number[] = [];
  return {
    add: (member: ListedMember): void => {
      const value = member.values[facet];
      const known = value === null ? 0 : found.get(value);
      codes.push(known ?? found.size + 1);
      if (value === null || (known !== undefined && titles.has(value))) return;
      if (known === undefined) found.set(value, found.size + 1);
      const title = titleOf(member, facet);
      if (title !== undefined) titles.set(value, title);
    },
    build: (order: Uint32Array): FacetColumn => ({
      codes: Uint16Array.from(order, (at) => codes[at] ?? 0),
      values: [...found.keys()],
      titles,
    }),
  };
}

function titleOf(member: ListedMember, facet: Facet): LocalizedText | undefined {
  if (facet === 'municipality') return member.municipalityName ?? undefined;
  if (facet !== 'sector' || member.sectionTitle === null) return undefined;
  const title: unknown = JSON.parse(member.sectionTitle);
  return z.parse(localizedTextSchema, title);
}

/** Every facet with its column. */
export const facetColumns = (columns: MemberColumns): readonly (readonly [Facet, FacetColumn])[] =>
  FACETS.map((facet) => [facet, columns.facets[facet]]);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
