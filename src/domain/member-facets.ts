import type { Facet, Member, Municipality } from '../contract/index.ts';

/** Where a member is counted: the municipality it lies in; for a municipality without one, itself. */
export function municipalityOf({ municipality, kind, number, name }: Member): Municipality | undefined {
  if (municipality || kind !== 'municipality' || number === undefined) return municipality;
  return { number, name };
}

/** The value that a member has in a facet; `undefined` when the member does not say. */
export function facetValueOf(member: Member, facet: Facet): string | undefined {
  switch (facet) {
    case 'sector':
      return member.sector?.section;
    case 'municipality':
      return municipalityOf(member)?.number;
    case 'report':
      return member.report ? 'delivered' : 'missing';
    default:
      return member[facet];
  }
}

/** What a value of a facet is called, when the data itself has a name for it. */
export function facetTitleOf(member: Member, facet: Facet) {
  if (facet === 'sector') return member.sector?.title;
  if (facet === 'municipality') return municipalityOf(member)?.name;
  return undefined;
}
