import type { Context, Hono } from 'hono';
import { ProblemError } from '../problem.ts';
import type { RequestVariables } from './request.ts';

/** Mounts a route that only takes one method that changes something: OPTIONS gets the methods, everything else 405. */
export function writeRoute<Path extends string>(
  app: Hono<RequestVariables>,
  method: 'POST' | 'PATCH' | 'DELETE',
  path: Path,
  handle: (c: Context<RequestVariables, Path>) => Promise<Response>,
): void {
  app.on(method, path, (c) => {
    c.set('route', path);
    return handle(c);
  });
  app.all(path, (c) => {
    c.set('route', path);
    const headers = { Allow: `${method}, OPTIONS` };
    if (c.req.method === 'OPTIONS') return c.body(null, 204, headers);
    throw new ProblemError('method-not-allowed', { detail: `Allowed: ${headers.Allow}.`, headers });
  });
}
