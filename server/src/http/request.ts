import type { Context } from 'hono';
import { ProblemError } from '../problem.ts';

/** What a request has around it: its connection, and what middleware leaves for the handlers. */
export interface RequestVariables {
  /** What Node's server knows of the connection; absent without one. */
  readonly Bindings: { readonly incoming?: { readonly socket: { readonly remoteAddress?: string | undefined } } };
  readonly Variables: {
    /** The request's id, as in `X-Request-Id` and in the log. */
    requestId: string;
    /** The pattern of the route that answered, for the log: paths may hold anything, patterns do not. */
    route: string;
  };
}

const ID = /^[\w-]{1,64}$/;

/**
 * An id out of a path.
 * @throws {ProblemError} `not-found` for what cannot be one
 */
export function idOf(text: string): string {
  if (ID.test(text)) return text;
  throw new ProblemError('not-found', { detail: 'This is not an id.' });
}

/** The id out of `id.json`. */
export const fileId = (file: string): string => idOf(file.endsWith('.json') ? file.slice(0, -'.json'.length) : '');

/** The query string of a request, without `?`. */
export function searchOf(c: Context): string {
  const { url } = c.req;
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start + 1).replace(/#.*$/, '');
}

/** The query parameters of a request. */
export const queryOf = (c: Context): URLSearchParams => new URLSearchParams(searchOf(c));
