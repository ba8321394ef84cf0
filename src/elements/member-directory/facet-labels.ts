import { FACETS, type Facet } from '../../contract/vocabulary.ts';
import type { FacetValue, Facets } from '../../contract/index.ts';
import { pickText } from '../../domain/pick-text.ts';
import { sortKey } from '../../domain/sort-key.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { DirectoryChoice, DirectoryPreset } from './directory-choice.ts';
import { type DirectoryMessage, directoryMessages } from './tools-model.ts';

/** A facet that is offered to the reader, with the values in the order they are shown. */
export interface OfferedFacet {
  readonly facet: Facet;
  readonly values: readonly (FacetValue & { readonly label: string; readonly isChosen: boolean })[];
}

const isMessage = (key: string): key is DirectoryMessage => key in directoryMessages;

/** What a value is called: by the data's own title, by us, or as it stands where nobody knows it. */
export function labelOf(
  t: Translate<DirectoryMessage>,
  language: string,
  facet: Facet,
  { value, title }: Pick<FacetValue, 'value' | 'title'>,
): string {
  if (title !== undefined) return pickText(title, language).text;
  const key = `${facet}.${value}`;
  return isMessage(key) ? t(key) : value;
}

/**
 * The facets worth offering: those that the editor has not settled and that divide what is listed. Most frequent
 * values first, sizes by size; chosen ones stay in the list also when nothing is left of them.
 *
 * @param all facets of the unfiltered list, for the names of values that are not found any more
 */
export function offerFacets(
  t: Translate<DirectoryMessage>,
  language: string,
  found: Facets,
  all: Facets,
  choice: DirectoryChoice,
  preset: DirectoryPreset,
): readonly OfferedFacet[] {
  return FACETS.flatMap((facet): OfferedFacet[] => {
    const chosen = choice.facets[facet] ?? [];
    const allowed = preset.facets[facet] ?? [];
    const listed = (found[facet] ?? []).filter(({ value }) => allowed.length === 0 || allowed.includes(value));
    const gone = chosen
      .filter((value) => !listed.some((other) => other.value === value))
      .map((value) => ({ value, ...all[facet]?.find((other) => other.value === value), count: 0 }));
    const values = [...listed, ...gone]
      .map((value) => ({ ...value, label: labelOf(t, language, facet, value), isChosen: chosen.includes(value.value) }))
      .sort(facet === 'size' ? bySize : byCount);
    const divides = values.length > 1 && values.some(({ count }) => count > 1);
    return divides || chosen.length > 0 ? [{ facet, values }] : [];
  });
}

type Labelled = OfferedFacet['values'][number];

const byCount = (a: Labelled, b: Labelled): number =>
  b.count - a.count || (sortKey(a.label) < sortKey(b.label) ? -1 : 1);

const bySize = (a: Labelled, b: Labelled): number => Number.parseInt(a.value, 10) - Number.parseInt(b.value, 10);
