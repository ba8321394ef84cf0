import { eventsCalendarPath } from '../contract/event-paths.ts';
import type { EventFilter } from '../contract/events-query.ts';
import { queryString } from './query-string.ts';

/**
 * Address of the events that a filter leaves, as a calendar to subscribe to; texts in bokmål unless a language is given.
 */
export const eventsCalendarUrl = (
  endpoint: string,
  initiative: string,
  filter: EventFilter = {},
  language?: string,
): string => endpoint + eventsCalendarPath(initiative) + queryString({ ...filter, language });
