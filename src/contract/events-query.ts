import * as z from 'zod/mini';
import { EVENT_KINDS } from './event-vocabulary.ts';
import { listOf } from './list-of.ts';
import { coarseDateSchema } from './time.ts';

/** The query of `events.json` and `events.ics`. Unknown parameters are refused. */
export const eventsQuerySchema = z.strictObject({
  kind: z.optional(listOf(z.enum(EVENT_KINDS))),
  audience: z.optional(listOf(z.string().check(z.regex(/^[\w-]{1,40}$/)))),
  /** Events that end on this date, month or year, or later. */
  from: z.optional(coarseDateSchema),
  /** Events that begin on this date, month or year, or earlier. */
  to: z.optional(coarseDateSchema),
});
/** What narrows a list of events. */
export type EventFilter = z.infer<typeof eventsQuerySchema>;
