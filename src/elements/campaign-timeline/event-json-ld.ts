import type { Event } from '../../contract/index.ts';
import { type DatedEvent, isAhead } from '../../domain/event-list.ts';
import { stateOf } from '../../domain/event-state.ts';
import { parseEventTime } from '../../domain/event-time.ts';
import { pickText } from '../../domain/pick-text.ts';
import { safeUrl } from '../../templates/safe-url.ts';
import { titleOf } from './event-title.ts';
import type { TimelineModel } from './timeline-model.ts';

/** Events that a search engine is told of at most; it does not care for those that are over. */
const LIMIT = 50;

const STATUS = 'https://schema.org/Event';

/** What is still ahead of some events, as JSON-LD (schema.org). Deadlines are no events there. */
export const toEventList = (model: TimelineModel, events: readonly DatedEvent[]): object => ({
  '@context': 'https://schema.org',
  '@graph': events
    .filter(({ event, span }) => span && event.kind !== 'deadline' && isAhead(stateOf(event, span, model.now)))
    .slice(0, LIMIT)
    .map(({ event }) => describeEvent(model, event)),
});

const describeEvent = (model: TimelineModel, event: Event): object => {
  const { language, baseUrl } = model;
  return {
    '@type': 'Event',
    name: titleOf(model, event),
    description: event.text === undefined ? undefined : pickText(event.text, language).text,
    startDate: event.start,
    endDate: timeOf(event.end),
    eventStatus: `${STATUS}${event.cancelled === true ? 'Cancelled' : event.movedFrom === undefined ? 'Scheduled' : 'Rescheduled'}`,
    previousStartDate: timeOf(event.movedFrom),
    location: event.place === undefined ? undefined : { '@type': 'Place', name: pickText(event.place, language).text },
    remainingAttendeeCapacity: event.capacity?.remaining,
    maximumAttendeeCapacity: event.capacity?.seats,
    url: safeUrl(event.url, baseUrl),
  };
};

/** A time that can be read, as it stands. */
const timeOf = (raw: string | undefined): string | undefined =>
  raw !== undefined && parseEventTime(raw, () => '') ? raw : undefined;
