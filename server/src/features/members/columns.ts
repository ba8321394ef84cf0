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
  readonly ordinalByRow: ReadonlyMap<number, number>;
  readonly ordinalById: ReadonlyMap<string, number>;
}

/** Builds the columns. The order is that of code units, as in the widgets, whatever the database thinks. */
export function buildColumns(listed: readonly ListedMember[]): MemberColumns {
  const members = listed.toSorted((a, b) => compare(a.nameKey, b.nameKey) || compare(a.id, b.id));
  const column = (facet: Facet) => buildFacet(members, facet);
  return {
    size: members.length,
    rows: Uint32Array.from(members, ({ row }) => row),
    ids: members.map(({ id }) => id),
    nameKeys: members.map(({ nameKey }) => nameKey),
    municipalityKeys: members.map(({ municipalityKey }) => municipalityKey),
    sinces: members.map(({ since }) => since),
    facets: {
      kind: column('kind'),
      tier: column('tier'),
      sector: column('sector'),
      municipality: column('municipality'),
      size: column('size'),
      report: column('report'),
      status: column('status'),
    },
    ordinalByRow: new Map(members.map(({ row }, ordinal) => [row, ordinal])),
    ordinalById: new Map(members.map(({ id }, ordinal) => [id, ordinal])),
  };
}

function buildFacet(members: readonly ListedMember[], facet: Facet): FacetColumn {
  const values = [...new Set(members.flatMap((member) => member.values[facet] ?? []))].sort(compare);
  const codeOf = new Map(values.map((value, index) => [value, index + 1]));
  const titles = new Map<string, LocalizedText>();
  for (const member of members) {
    const value = member.values[facet];
    if (value === null || titles.has(value)) continue;
    const title = titleOf(member, facet);
    if (title !== undefined) titles.set(value, title);
  }
  return { codes: Uint16Array.from(members, (member) => codeOf.get(member.values[facet] ?? '') ?? 0), values, titles };
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
