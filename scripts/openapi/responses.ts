import type * as z from 'zod/mini';
import * as contract from '../../src/contract/index.ts';
import * as examples from '../../src/contract/examples/index.ts';
import { refTo } from './components.ts';

const PROBLEM_TITLES: Readonly<Record<number, string>> = {
  400: 'The request cannot be understood: a query parameter, the idempotency key, `If-Match` or the body.',
  401: 'Access needs the secret of the receipt, a link that is still good or a session that has not ended.',
  403: 'Not allowed: from this origin, without a solved challenge, because applications are not taken now, or with the link of another municipality.',
  404: 'There is no such resource. A folder of files answers in its own way; only the status counts.',
  405: 'The resource knows no such method. `Allow` says which.',
  408: 'The request took too long to arrive.',
  409: 'Not now: the same request is being handled, or this has been decided already.',
  410: 'The resource was there and is gone for good.',
  412: 'Somebody else was faster: `current` is what is there now.',
  413: 'The body is too large, or does not state its length.',
  414: 'The address is too long.',
  415: 'A body must be JSON.',
  422: 'Fields are not valid, by pointer in `errors`; or the idempotency key was used for something else.',
  428: 'The request must say which version it changes.',
  429: 'Too many requests. `Retry-After` says when to come back.',
  431: 'The headers are too large.',
  500: 'The server failed. `instance` is what to quote to its operator.',
  503: 'Overloaded or under maintenance. `Retry-After` says when to come back.',
};

const header = (description: string, schema: object = { type: 'string' }) => ({ description, schema });

/** The headers of answers, for `components.headers`. */
export const HEADERS = {
  'Access-Control-Allow-Origin': header('`*`: everybody may read. The origin that asked, for what only some may do.'),
  'Cache-Control': header('How long the answer may be reused.'),
  ETag: header('Names this version of the answer, for `If-None-Match`.'),
  'X-Request-Id': header('Id of the request, for whoever operates the server.'),
  'Retry-After': header('Seconds to wait.', { type: 'integer', minimum: 0 }),
  Allow: header('Methods of the resource.'),
  'Idempotent-Replayed': header('`true` when this was answered before.'),
};

/** References to headers. */
export const headers = (...names: (keyof typeof HEADERS)[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

/** A body of JSON with examples by name. */
export const jsonContent = (schema: z.core.$ZodType, values: Readonly<Record<string, unknown>>) => ({
  'application/json': {
    schema: refTo(schema),
    examples: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }])),
  },
});

const problemResponse = (status: number, description: string) => ({
  description,
  headers: headers(
    'Access-Control-Allow-Origin',
    'X-Request-Id',
    ...(status === 429 || status === 503 ? (['Retry-After'] as const) : []),
    ...(status === 405 ? (['Allow'] as const) : []),
  ),
  content: {
    'application/problem+json': {
      schema: refTo(contract.problemSchema),
      ...(status === examples.problemExample.status && { example: examples.problemExample }),
    },
  },
});

/** Every problem that an operation may answer with, for `components.responses`. */
export const problemComponents = () =>
  Object.fromEntries(
    Object.entries(PROBLEM_TITLES).map(([status, title]) => [
      `Problem${status}`,
      problemResponse(Number(status), title),
    ]),
  );

/** References to problems, by status. */
export const problems = (statuses: readonly number[]) =>
  Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/Problem${String(status)}` }]));
