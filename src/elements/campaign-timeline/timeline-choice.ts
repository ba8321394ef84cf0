import { EVENT_AUDIENCES, EVENT_FACETS, EVENT_KINDS, type EventFacet } from '../../contract/event-vocabulary.ts';
import type { UrlValues } from '../../controllers/url-state.ts';
import { parseCoarseDate } from '../../domain/coarse-date.ts';
import type { DatedEvent } from '../../domain/event-list.ts';
import { type EventNarrowing, facetValues } from '../../domain/event-selection.ts';

/** Values by facet. */
export type FacetValues = Readonly<Record<EventFacet, readonly string[]>>;

/** What the reader has chosen to see. */
export interface TimelineChoice {
  readonly facets: FacetValues;
  /** Id of the event that is linked to. */
  readonly event?: string | undefined;
}

/** The parameters that a choice can have in the address. */
export const CHOICE_NAMES = ['event', ...EVENT_FACETS] as const;

/** The attributes by which an editor decides in advance; empty where nothing is said. */
export type PresetAttributes = Readonly<Record<EventFacet | 'from' | 'to', string>>;

/** What an editor decided in advance. */
export type TimelinePreset = EventNarrowing & FacetValues;

/** What events can be narrowed by: the words of the contract, in their order, then those that only these events have. */
export const knownValues = (events: readonly DatedEvent[]): FacetValues => ({
  kind: valuesOf(events, 'kind', EVENT_KINDS),
  audience: valuesOf(events, 'audience', EVENT_AUDIENCES),
});

const valuesOf = (events: readonly DatedEvent[], facet: EventFacet, words: readonly string[]): readonly string[] => [
  ...new Set([...words, ...events.flatMap(({ event }) => facetValues(event, facet))]),
];

/** What an editor's attributes mean. Values that make no sense are left out. */
export const toPreset = ({ kind, audience, from, to }: PresetAttributes, known: FacetValues): TimelinePreset => ({
  kind: within(listOf(kind), known.kind),
  audience: within(listOf(audience), known.audience),
  ...(parseCoarseDate(from.trim()) && { from: from.trim() }),
  ...(parseCoarseDate(to.trim()) && { to: to.trim() }),
});

/** Values out of a comma-separated text; what people paste (spaces, NBSP, quotes) around them is cut. */
const listOf = (raw: string): readonly string[] => [
  ...new Set(
    raw
      .split(',')
      .map((value) => value.replace(/^[\s"'“”«»]+|[\s"'“”«»]+$/g, ''))
      .filter((value) => value !== ''),
  ),
];

const within = (values: readonly string[], allowed: readonly string[]): readonly string[] =>
  values.filter((value) => allowed.includes(value));

/** What there is to choose from: what an editor has decided, otherwise everything. */
export const allowedValues = (preset: FacetValues, known: FacetValues): FacetValues => ({
  kind: preset.kind.length > 0 ? preset.kind : known.kind,
  audience: preset.audience.length > 0 ? preset.audience : known.audience,
});

/** The chosen values that there are to choose from. */
export const limitFacets = ({ facets }: TimelineChoice, allowed: FacetValues): FacetValues => ({
  kind: within(facets.kind, allowed.kind),
  audience: within(facets.audience, allowed.audience),
});

/** The filter that preset and limited choice make together. */
export const toFilter = (facets: FacetValues, preset: TimelinePreset): TimelinePreset => ({
  ...preset,
  kind: facets.kind.length > 0 ? facets.kind : preset.kind,
  audience: facets.audience.length > 0 ? facets.audience : preset.audience,
});

/** A choice as values for the address. */
export const choiceToValues = ({ facets, event }: TimelineChoice): UrlValues => ({
  ...Object.fromEntries(
    EVENT_FACETS.filter((facet) => facets[facet].length > 0).map((facet) => [facet, facets[facet].join(',')]),
  ),
  ...(event !== undefined && { event }),
});

/** The choice that an address tells. */
export const valuesToChoice = ({ kind = '', audience = '', event }: UrlValues): TimelineChoice => ({
  facets: { kind: listOf(kind), audience: listOf(audience) },
  ...(event !== undefined && { event }),
});

/** Chosen values with one turned on or off. */
export const toggleFacet = (facets: FacetValues, facet: EventFacet, value: string): FacetValues => ({
  ...facets,
  [facet]: facets[facet].includes(value) ? facets[facet].filter((other) => other !== value) : [...facets[facet], value],
});
