import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { RequestVariables } from '../http/request.ts';

const ACCEPTED = /^[\w-]{8,64}$/;

/** Gives every request an id, or keeps the one that a proxy in front gave it, and tells it in `X-Request-Id`. */
export const requestId = (): MiddlewareHandler<RequestVariables> => async (c, next) => {
  const given = c.req.raw.headers.get('x-request-id');
  const id = given !== null && ACCEPTED.test(given) ? given : randomUUID();
  c.set('requestId', id);
  c.set('route', 'unknown');
  await next();
  // Not `id`: an address that looks like a pattern, `/*`, comes through here twice.
  c.res.headers.set('X-Request-Id', c.get('requestId'));
};
