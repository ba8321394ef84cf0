import type { Facet, MemberFilter } from '../../contract/index.ts';
import {
  FACETS,
  MAX_QUERY_LENGTH,
  MEMBER_KINDS,
  MEMBER_STATUSES,
  REPORT_VALUES,
  SIZE_BANDS,
  SORTS,
  type Sort,
  TIERS,
  isOneOf,
} from '../../contract/vocabulary.ts';
import type { UrlValues } from '../../controllers/url-state.ts';

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
  readonly member?: string;
}

/** What the editor has decided in advance; the reader chooses within it. */
export interface DirectoryPreset {
  readonly facets: FacetChoice;
  readonly since?: string;
  readonly sort: Sort;
  readonly view: DirectoryView;
}

/** Values out of a comma-separated text; what people paste (spaces, NBSP, quotes) around them is cut. */
const splitList = (text: string): readonly string[] =>
  text
    .split(',')
    .map((part) => part.replace(/^[\s"'“”«»]+|[\s"'“”«»]+$/g, ''))
    .filter((part) => part !== '');

/** What a facet may be asked for; an endpoint refuses the rest. */
const FACET_VALUES: Readonly<Record<Facet, RegExp | readonly string[]>> = {
  kind: MEMBER_KINDS,
  tier: TIERS,
  sector: /^[A-V]$/,
  municipality: /^\d{4}$/,
  size: SIZE_BANDS,
  report: REPORT_VALUES,
  status: MEMBER_STATUSES,
};

/** Values of a facet out of a comma-separated text; values that no endpoint knows are left out. */
export function parseFacet(facet: Facet, text: string): readonly string[] {
  const known = FACET_VALUES[facet];
  return splitList(text).filter((value) => (known instanceof RegExp ? known.test(value) : known.includes(value)));
}

export const initialChoice = ({ sort, view }: DirectoryPreset): DirectoryChoice => ({
  query: '',
  facets: {},
  sort,
  view,
});

/** A choice as values for the address; what is as preset stays out. */
export function choiceToValues(choice: DirectoryChoice, preset: DirectoryPreset): UrlValues {
  const chosen = FACETS.flatMap((facet) => {
    const values = choice.facets[facet] ?? [];
    return values.length > 0 ? [[facet, values.join(',')]] : [];
  });
  return {
    ...(choice.query !== '' && { query: choice.query }),
    ...Object.fromEntries(chosen),
    ...(choice.sort !== preset.sort && { sort: choice.sort }),
    ...(choice.view !== preset.view && { view: choice.view }),
    ...(choice.member !== undefined && { member: choice.member }),
  };
}

/** The choice that an address tells; what makes no sense is left as preset. */
export function valuesToChoice(values: UrlValues, preset: DirectoryPreset): DirectoryChoice {
  const { query = '', sort, view, member } = values;
  const facets = FACETS.map((facet) => [facet, parseFacet(facet, values[facet] ?? '')] as const);
  return {
    query: query.slice(0, MAX_QUERY_LENGTH),
    facets: Object.fromEntries(facets.filter(([, chosen]) => chosen.length > 0)),
    sort: isOneOf(SORTS, sort) ? sort : preset.sort,
    view: isOneOf(DIRECTORY_VIEWS, view) ? view : preset.view,
    ...(member !== undefined && { member }),
  };
}

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

/** A choice with a value of a facet turned on or off. */
export function toggleFacet(choice: DirectoryChoice, facet: Facet, value: string): DirectoryChoice {
  const chosen = choice.facets[facet] ?? [];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...choice, facets: { ...choice.facets, [facet]: next } };
}

/** How many facet values are chosen. */
export const countChosen = ({ facets }: DirectoryChoice): number =>
  FACETS.reduce((count, facet) => count + (facets[facet]?.length ?? 0), 0);
