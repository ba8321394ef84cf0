import type { Event } from '../contract/index.ts';
import { EVENT_FACETS, type EventFacet } from '../contract/event-vocabulary.ts';
import type { DatedEvent } from './event-list.ts';
import { parseEventTime } from './event-time.ts';
import type { DayOf } from './zoned-day.ts';

/** How many events each value of a facet leaves; values that are not found are not there. */
export type EventCounts = Readonly<Record<EventFacet, ReadonlyMap<string, number>>>;

/** What narrows a list of events: the query of the contract, and values that only an endpoint knows. */
export type EventNarrowing = Readonly<Partial<Record<EventFacet, readonly string[]> & Record<'from' | 'to', string>>>;

/** The events that a filter leaves, and how many each further choice would leave. */
export interface EventSelection {
  readonly events: readonly DatedEvent[];
  readonly counts: EventCounts;
}

/** What an event answers to in a facet. Without an audience it is for everybody, so every choice leaves it. */
export const facetValues = ({ kind, audience }: Event, facet: EventFacet): readonly string[] =>
  facet === 'kind' ? [kind] : [...new Set(audience)];

/** Filters events that are in order. A facet is counted as if nothing were chosen in it. */
export function selectEvents(events: readonly DatedEvent[], filter: EventNarrowing, dayOf: DayOf): EventSelection {
  const [from, to] = [boundOf(filter.from, dayOf)?.first, boundOf(filter.to, dayOf)?.last];
  const counts = { kind: new Map<string, number>(), audience: new Map<string, number>() };
  let forEverybody = 0;
  const inTime = events.filter(({ span }) => {
    if (from === undefined && to === undefined) return true;
    return span !== undefined && (from === undefined || span.last >= from) && (to === undefined || span.first <= to);
  });
  const left = inTime.filter(({ event }) => {
    const misses = EVENT_FACETS.filter((facet) => !isChosen(event, facet, filter[facet]));
    if (misses.length > 1) return false;
    for (const facet of misses.length === 1 ? misses : EVENT_FACETS) {
      const values = facetValues(event, facet);
      if (values.length === 0) forEverybody++;
      for (const value of values) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
    return misses.length === 0;
  });
  for (const [value, count] of counts.audience) counts.audience.set(value, count + forEverybody);
  return { events: left, counts };
}

const boundOf = (raw: string | undefined, dayOf: DayOf) => (raw === undefined ? undefined : parseEventTime(raw, dayOf));

function isChosen(event: Event, facet: EventFacet, chosen: readonly string[] = []): boolean {
  const values = facetValues(event, facet);
  if (chosen.length === 0 || (facet === 'audience' && values.length === 0)) return true;
  return values.some((value) => chosen.includes(value));
}
