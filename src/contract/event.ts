import * as z from 'zod/mini';
import { EVENT_KINDS } from './event-vocabulary.ts';
import { lenient } from './lenient.ts';
import { openEnum } from './open-enum.ts';
import { localizedTextSchema } from './text.ts';

/**
 * Something that happens, or must have happened, at a time. `start` and `end` are a year, a month, a day or a moment
 * (RFC 3339 with offset); the form says the precision, and `end` belongs to the event: `2026-05`/`2026-06` is May and
 * June. A time that cannot be read costs nobody the event: it is shown without a date.
 */
export const eventSchema = z.object({
  id: z.string().check(z.regex(/^[\w-]{1,64}$/)),
  title: localizedTextSchema,
  text: lenient(localizedTextSchema),
  start: z.string(),
  end: lenient(z.string()),
  kind: openEnum(EVENT_KINDS),
  /** Whom it is for: words of `EVENT_AUDIENCES` or the endpoint's own. Absent means everybody. */
  audience: lenient(z.array(z.string())),
  place: lenient(localizedTextSchema),
  /** Seats in all, and those that are left. */
  capacity: lenient(z.object({ seats: z.int(), remaining: z.int() })),
  url: lenient(z.string()),
  /** Id of the checklist step that it belongs to. */
  step: lenient(z.string()),
  /** The `start` that was announced before. */
  movedFrom: lenient(z.string()),
  cancelled: lenient(z.boolean()),
  /** What calendars know it by; never changes. */
  uid: lenient(z.string()),
  /** How often its time, place or cancellation has changed since it was announced. */
  sequence: lenient(z.int()),
});
export type Event = z.infer<typeof eventSchema>;
