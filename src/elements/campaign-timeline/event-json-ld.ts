import { isAhead } from '../../domain/event-list.ts';
import { stateOf } from '../../domain/event-state.ts';
import { pickText } from '../../domain/pick-text.ts';
import { safeUrl } from '../../templates/safe-url.ts';
import type { TimelineModel } from './timeline-model.ts';

/** Events that a search engine is told of at most; it does not care for those that are over. */
const LIMIT = 50;

const STATUS = 'https://schema.org/Event';

/** What is still ahead, as JSON-LD (schema.org). Deadlines are no events there. */
export const toEventList = ({ all, now, language, baseUrl }: TimelineModel): object => ({
  '@context': 'https://schema.org',
  '@graph': all
    .filter(({ event, span }) => span && event.kind !== 'deadline' && isAhead(stateOf(event, span, now)))
    .slice(0, LIMIT)
    .map(({ event }) => ({
      '@type': 'Event',
      name: pickText(event.title, language).text,
      description: event.text === undefined ? undefined : pickText(event.text, language).text,
      startDate: event.start,
      endDate: event.end,
      eventStatus: `${STATUS}${event.cancelled === true ? 'Cancelled' : event.movedFrom === undefined ? 'Scheduled' : 'Rescheduled'}`,
      previousStartDate: event.movedFrom,
      location:
        event.place === undefined ? undefined : { '@type': 'Place', name: pickText(event.place, language).text },
      remainingAttendeeCapacity: event.capacity?.remaining,
      maximumAttendeeCapacity: event.capacity?.seats,
      url: safeUrl(event.url, baseUrl),
    })),
});
