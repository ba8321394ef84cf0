import * as z from 'zod/mini';
import { eventSchema } from './event.ts';
import { lenient } from './lenient.ts';
import { provenanceSchema } from './members.ts';
import { openEnum } from './open-enum.ts';
import { rows } from './rows.ts';
import { localizedTextSchema } from './text.ts';
import { INITIATIVE_STATUSES } from './vocabulary.ts';

/**
 * `GET /initiatives/{id}/events.json`: all events, or those of a filter, in the order of their start. What a timeline
 * has to know of the initiative comes along, so that it needs one request.
 */
export const eventsSchema = z.object({
  events: rows(eventSchema),
  /** Title of the initiative. */
  title: lenient(localizedTextSchema),
  /** Status of the initiative. */
  status: lenient(openEnum(INITIATIVE_STATUSES)),
  /** IANA time zone that says when a day begins; `Europe/Oslo` when absent. */
  timeZone: lenient(z.string()),
  /** Whether `events.ics` follows the same filters, so that one can subscribe to a part; a folder of files does not. */
  subscribable: lenient(z.boolean()),
  /** Echo of the query that the server applied: parameter name to raw value. */
  applied: lenient(z.record(z.string(), z.string())),
  source: lenient(provenanceSchema),
  licence: lenient(provenanceSchema),
  /** When the events were last changed, as a date or a moment. */
  asOf: z.string(),
});
export type Events = z.infer<typeof eventsSchema>;
