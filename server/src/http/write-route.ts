import type { Context, Hono } from 'hono';
import { ProblemError } from '../problem.ts';
import type { RequestVariables } from './request.ts';

type Method = 'POST' | 'PATCH' | 'DELETE';
type Handle<Path extends string> = (c: Context<RequestVariables, Path>) => Promise<Response>;

/** Mounts a route that only takes one method that changes something: OPTIONS gets the methods, everything else 405. */
export const writeRoute = <Path extends string>(
  app: Hono<RequestVariables>,
  method: Method,
  path: Path,
  handle: Handle<Path>,
): void => writeRoutes(app, path, [[method, handle]]);

/** Mounts a route that takes some methods that change something. */
export function writeRoutes<Path extends string>(
  app: Hono<RequestVariables>,
  path: Path,
  handlers: readonly (readonly [method: Method, handle: Handle<Path>])[],
): void {
  for (const [method, handle] of handlers) {
    app.on(method, path, (c) => {
      c.set('route', path);
      return handle(c);
    });
  }
  app.all(path, (c) => {
    c.set('route', path);
    const headers = { Allow: [...handlers.map(([method]) => method), 'OPTIONS'].join(', ') };
    if (c.req.method === 'OPTIONS') return c.body(null, 204, headers);
    throw new ProblemError('method-not-allowed', { detail: `Allowed: ${headers.Allow}.`, headers });
  });
}
