import * as z from 'zod/mini';
import { coarseDateSchema, eventsQuerySchema, LANGUAGE_TAG } from '../../../../src/contract/index.ts';
import { parseEventTime } from '../../../../src/domain/index.ts';
import { readStrictQuery } from '../../http/strict-query.ts';

/** The pattern of the contract lets 30 February pass. A bound that means nothing would leave everything in. */
const boundSchema = z.optional(
  coarseDateSchema.check(z.refine((date) => parseEventTime(date, () => '') !== undefined)),
);

const listQuerySchema = z.extend(eventsQuerySchema, { from: boundSchema, to: boundSchema });
const calendarQuerySchema = z.extend(listQuerySchema, {
  language: z.optional(z.string().check(z.regex(LANGUAGE_TAG))),
});

/**
 * Reads the query of `events.json`.
 * @throws {ProblemError} `invalid-request`
 */
export const readListQuery = (parameters: URLSearchParams) => readStrictQuery(listQuerySchema, parameters);

/**
 * Reads the query of `events.ics`, which also takes the language of the texts.
 * @throws {ProblemError} `invalid-request`
 */
export const readCalendarQuery = (parameters: URLSearchParams) => readStrictQuery(calendarQuerySchema, parameters);
