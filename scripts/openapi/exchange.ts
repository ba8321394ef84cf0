import type * as z from 'zod/mini';
import { refTo } from './components.ts';
import { headers, problems } from './responses.ts';

/** What every exchange can end in. */
const ALWAYS = [405, 408, 414, 429, 431, 500, 503];
/** Refusals of whatever has a body. */
export const WITH_BODY = [400, 413, 415, 422];

/** What answers that nobody keeps have. */
export const answerHeaders = headers('Access-Control-Allow-Origin', 'Cache-Control', 'X-Request-Id');

/** A body of JSON with an example. */
export const body = (schema: z.core.$ZodType, example: unknown) => ({
  required: true,
  content: { 'application/json': { schema: refTo(schema), example } },
});

interface Exchange {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly object[];
  readonly requestBody?: object;
  readonly security?: readonly object[];
  /** The answer when all went well, with its status. */
  readonly answer: readonly [status: number, description: string, more?: object];
  /** Statuses of problems beside those that all have. */
  readonly refusals: readonly number[];
}

/** An operation that changes something, or that is for one asker alone. */
export const exchange = ({ answer: [status, description, more], refusals, ...operation }: Exchange) => ({
  ...operation,
  tags: ['write'],
  responses: {
    [status]: { description, headers: answerHeaders, ...more },
    ...problems([...refusals, ...ALWAYS]),
  },
});
