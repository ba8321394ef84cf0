import { FACETS, MAX_QUERY_LENGTH, SORTS, isOneOf } from '../../contract/vocabulary.ts';
import type { UrlValues } from '../../controllers/url-state.ts';
import { DIRECTORY_VIEWS, type DirectoryChoice, type DirectoryPreset } from './directory-choice.ts';
import { parseFacet } from './facet-values.ts';

/** The parameters that a choice can have in the address. */
export const CHOICE_NAMES = ['query', 'sort', 'view', 'member', ...FACETS] as const;

/** A choice as values for the address; what is as preset stays out. */
export function choiceToValues(choice: DirectoryChoice, preset: DirectoryPreset): UrlValues {
  const chosen = FACETS.map((facet) => [facet, (choice.facets[facet] ?? []).join(',')] as const);
  return {
    ...(choice.query !== '' && { query: choice.query }),
    ...Object.fromEntries(chosen.filter(([, values]) => values !== '')),
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
