import type { Facet, MemberFilter } from '../../contract/index.ts';
import { FACETS, type Sort } from '../../contract/vocabulary.ts';

export const DIRECTORY_VIEWS = ['cards', 'list', 'table', 'alphabet'] as const;
export type DirectoryView = (typeof DIRECTORY_VIEWS)[number];

export type FacetChoice = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** What the reader has chosen to see. */
export interface DirectoryChoice {
  readonly query: string;
  readonly facets: FacetChoice;
  readonly sort: Sort;
  readonly view: DirectoryView;
  /** Id of the member whose details are open. */
  readonly member?: string | undefined;
}

/** What the editor has decided in advance; the reader chooses within it. */
export interface DirectoryPreset {
  readonly facets: FacetChoice;
  readonly since?: string;
  readonly sort: Sort;
  readonly view: DirectoryView;
}

export const initialChoice = ({ sort, view }: DirectoryPreset): DirectoryChoice => ({
  query: '',
  facets: {},
  sort,
  view,
});

/** The filter that preset and choice make together: within a facet, the reader's values that the editor allows. */
export function toFilter(choice: DirectoryChoice, preset: DirectoryPreset): MemberFilter {
  const facets = FACETS.flatMap((facet) => {
    const [allowed = [], chosen = []] = [preset.facets[facet], choice.facets[facet]];
    const both = allowed.length === 0 ? chosen : chosen.filter((value) => allowed.includes(value));
    const values = both.length > 0 ? both : allowed;
    return values.length > 0 ? [[facet, values] as const] : [];
  });
  return {
    ...(choice.query.trim() !== '' && { query: choice.query }),
    ...Object.fromEntries(facets),
    ...(preset.since !== undefined && { since: preset.since }),
  };
}

/** The facets of a choice with one value turned on or off. */
export function toggleFacet({ facets }: DirectoryChoice, facet: Facet, value: string): Pick<DirectoryChoice, 'facets'> {
  const chosen = facets[facet] ?? [];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { facets: { ...facets, [facet]: next } };
}

/** How many facet values are chosen. */
export const countChosen = ({ facets }: DirectoryChoice): number =>
  FACETS.reduce((count, facet) => count + (facets[facet]?.length ?? 0), 0);
