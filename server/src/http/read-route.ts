import type { Context, Hono } from 'hono';
import { ProblemError } from '../problem.ts';
import type { RequestVariables } from './request.ts';

type ReadContext<Path extends string> = Context<RequestVariables, Path>;

const ALLOW = 'GET, HEAD, OPTIONS';

/** Mounts a route that is only read: GET and HEAD get an answer, OPTIONS the methods, everything else 405. */
export function readRoute<Path extends string>(
  app: Hono<RequestVariables>,
  path: Path,
  handle: (c: ReadContext<Path>) => Promise<Response>,
): void {
  app.get(path, (c) => {
    c.set('route', path);
    return handle(c);
  });
  app.all(path, (c) => {
    c.set('route', path);
    return answerOtherMethod(c.req.method);
  });
}

export const isRead = (method: string): boolean => method === 'GET' || method === 'HEAD';

/**
 * The answer of something that is only read to any other method.
 * @throws {ProblemError} `method-not-allowed`, but for OPTIONS
 */
export function answerOtherMethod(method: string): Response {
  const headers = { Allow: ALLOW };
  if (method === 'OPTIONS') return new Response(null, { status: 204, headers });
  throw new ProblemError('method-not-allowed', { detail: `Allowed: ${ALLOW}.`, headers });
}
