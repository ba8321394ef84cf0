import { EVENT_FACETS, type EventFacet } from '../../contract/event-vocabulary.ts';
import type { UrlValues } from '../../controllers/url-state.ts';
import type { EventNarrowing } from '../../domain/event-selection.ts';

/** What the reader has chosen to see. */
export interface TimelineChoice {
  readonly facets: Readonly<Record<EventFacet, readonly string[]>>;
  /** Id of the event that is linked to. */
  readonly event?: string | undefined;
}

/** The parameters that a choice can have in the address. */
export const CHOICE_NAMES = ['event', ...EVENT_FACETS] as const;

/** The attributes by which an editor decides in advance; empty where nothing is said. */
export type PresetAttributes = Readonly<Record<EventFacet | 'from' | 'to', string>>;

/** What an editor's attributes mean. */
export const toPreset = ({ kind, audience, from, to }: PresetAttributes): EventNarrowing => ({
  kind: listOf(kind),
  audience: listOf(audience),
  ...(from !== '' && { from }),
  ...(to !== '' && { to }),
});

const listOf = (raw: string): readonly string[] => [
  ...new Set(
    raw
      .split(',')
      .map((value) => value.trim())
      .filter((value) => value !== ''),
  ),
];

/** The filter that preset and choice make together: within a facet, the reader's values that the editor allows. */
export function toFilter({ facets }: TimelineChoice, preset: EventNarrowing): EventNarrowing {
  const both = (facet: EventFacet): readonly string[] => {
    const [allowed = [], chosen] = [preset[facet], facets[facet]];
    const left = allowed.length === 0 ? chosen : chosen.filter((value) => allowed.includes(value));
    return left.length > 0 ? left : allowed;
  };
  return { ...preset, kind: both('kind'), audience: both('audience') };
}

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

/** The facets of a choice with one value turned on or off. */
export function toggleFacet(choice: TimelineChoice, facet: EventFacet, value: string): TimelineChoice {
  const chosen = choice.facets[facet];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...choice, facets: { ...choice.facets, [facet]: next } };
}
