import type { Facet, Member } from '../contract/index.ts';

/** The value that a member has in a facet; `undefined` when the member does not say. */
export function facetValueOf(member: Member, facet: Facet): string | undefined {
  switch (facet) {
    case 'sector':
      return member.sector?.section;
    case 'municipality':
      return member.municipality?.number;
    case 'report':
      return member.report ? 'delivered' : 'missing';
    default:
      return member[facet];
  }
}

/** What a value of a facet is called, when the data itself has a name for it. */
export function facetTitleOf(member: Member, facet: Facet) {
  if (facet === 'sector') return member.sector?.title;
  if (facet === 'municipality') return member.municipality?.name;
  return undefined;
}
