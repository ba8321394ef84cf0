import type { EventFilter, Events, Initiative } from '../../../../src/contract/index.ts';
import {
  createDayOf,
  type DatedEvent,
  type DayOf,
  type EventNarrowing,
  eventsToIcs,
  knownTimeZone,
  orderEvents,
  selectEvents,
} from '../../../../src/domain/index.ts';
import type { Database } from '../../db/database.ts';
import type { ListDescription } from '../../db/list-description.ts';
import { findInitiative } from '../initiatives/repository.ts';
import { findEventList, findEvents } from './repository.ts';

/** The events of one initiative in the order in which they begin, with what answers say of them. */
export interface EventSet {
  readonly initiative: Initiative;
  readonly description: ListDescription;
  readonly dayOf: DayOf;
  readonly events: readonly DatedEvent[];
}

/** Reads the events of an initiative; `undefined` when there is no such initiative or no list. */
export async function loadEventSet(db: Database, id: string): Promise<EventSet | undefined> {
  const [initiative, description] = await Promise.all([findInitiative(db, id), findEventList(db, id)]);
  if (initiative === undefined || description === undefined) return undefined;
  const dayOf = createDayOf(knownTimeZone(initiative.timeZone));
  return { initiative, description, dayOf, events: orderEvents(await findEvents(db, id), dayOf) };
}

function select({ events, dayOf }: EventSet, { kind, audience, from, to }: EventFilter): readonly DatedEvent[] {
  const narrowing: EventNarrowing = {
    ...(kind !== undefined && { kind }),
    ...(audience !== undefined && { audience }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
  return selectEvents(events, narrowing, dayOf).events;
}

/**
 * The answer with the events that a filter leaves.
 * @param applied what was asked, to be said again
 */
export function toEvents(set: EventSet, filter: EventFilter, applied: Readonly<Record<string, string>>): Events {
  const { title, status, timeZone } = set.initiative;
  return {
    events: select(set, filter).map(({ event }) => event),
    title,
    status,
    timeZone,
    ...(Object.keys(applied).length > 0 && { applied: { ...applied } }),
    ...set.description,
  };
}

/**
 * The events that a filter leaves as a calendar.
 * @param endpoint what relative addresses are relative to, where it is known
 */
export function toCalendar(set: EventSet, filter: EventFilter, language: string, endpoint?: string): string {
  const { id, title, timeZone } = set.initiative;
  return eventsToIcs(select(set, filter), {
    initiative: id,
    language,
    title,
    timeZone: knownTimeZone(timeZone),
    asOf: set.description.asOf,
    baseUrl: endpoint,
  });
}
