import { eventsCalendarUrl } from '../../api/events-calendar-url.ts';
import type { EventsClient } from '../../api/events-client.ts';
import { EVENT_KINDS } from '../../contract/event-vocabulary.ts';
import { isOneOf } from '../../contract/is-one-of.ts';
import type { Place } from '../../controllers/source-controller.ts';
import type { TimelinePreset } from './timeline-choice.ts';

/** What a server takes for an audience. */
const AUDIENCE = /^[\w-]{1,40}$/;

/** Address of a calendar that follows a filter; `undefined` for a filter that the contract has no words for. */
export function subscriptionAddress(
  { client, initiative }: Place<EventsClient>,
  { kind, audience, from, to }: TimelinePreset,
  language: string,
): string | undefined {
  const kinds = kind.filter((value) => isOneOf(EVENT_KINDS, value));
  if (kinds.length < kind.length || !audience.every((value) => AUDIENCE.test(value))) return undefined;
  return eventsCalendarUrl(
    client.endpoint,
    initiative,
    {
      ...(kinds.length > 0 && { kind: kinds }),
      ...(audience.length > 0 && { audience: [...audience] }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    },
    language,
  );
}
