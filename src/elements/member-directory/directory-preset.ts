import { COARSE_DATE_PATTERN, FACETS, type Facet, SORTS, isOneOf } from '../../contract/vocabulary.ts';
import { yearBefore } from '../../domain/date-order.ts';
import { DIRECTORY_VIEWS, type DirectoryPreset } from './directory-choice.ts';
import { parseFacet } from './facet-values.ts';

/** The attributes by which an editor decides in advance; empty where nothing is said. */
export type PresetAttributes = Readonly<Record<Facet | 'since' | 'sort' | 'view' | 'preset', string>>;

/**
 * What an editor's attributes mean. Values that make no sense are left out.
 *
 * @param asOf date of the list, which "new" counts back from: a visitor's clock may be wrong
 */
export function toPreset(attributes: PresetAttributes, asOf: string | undefined): DirectoryPreset {
  const facets = FACETS.map((facet) => [facet, parseFacet(facet, attributes[facet])] as const);
  const isNew = attributes.preset === 'new';
  const since = attributes.since || (isNew && asOf !== undefined ? yearBefore(asOf) : '');
  return {
    facets: Object.fromEntries(facets.filter(([, values]) => values.length > 0)),
    ...(COARSE_DATE_PATTERN.test(since) && { since }),
    sort: isOneOf(SORTS, attributes.sort) ? attributes.sort : isNew ? '-since' : 'name',
    view: isOneOf(DIRECTORY_VIEWS, attributes.view) ? attributes.view : 'cards',
  };
}
