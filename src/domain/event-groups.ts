import type { DatedEvent } from './event-list.ts';

/** Events of a month (`2026-05`), of a year as a whole (`2026`), or without a date (empty), in their order. */
export interface EventGroup {
  readonly period: string;
  readonly events: readonly DatedEvent[];
}

/** Puts events that are in order into months. What lasts longer stands where it begins. */
export function groupEvents(events: readonly DatedEvent[]): readonly EventGroup[] {
  const groups = new Map<string, DatedEvent[]>();
  for (const item of events) {
    const period = periodOf(item);
    const group = groups.get(period);
    if (group) group.push(item);
    else groups.set(period, [item]);
  }
  return [...groups].map(([period, grouped]) => ({ period, events: grouped }));
}

const periodOf = ({ span }: DatedEvent): string =>
  span === undefined ? '' : span.first.slice(0, span.precision === 'year' ? 4 : 7);
