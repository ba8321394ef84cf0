import type { MiddlewareHandler } from 'hono';
import type { RequestVariables } from '../http/request.ts';
import type { Log } from '../log.ts';

/** Logs every request: id, method, route, status and milliseconds. No address, no path, no query, no body. */
export const logRequests =
  (log: Log): MiddlewareHandler<RequestVariables> =>
  async (c, next) => {
    const start = performance.now();
    await next();
    log.info('request', {
      id: c.get('requestId'),
      method: c.req.method,
      route: c.get('route'),
      status: c.res.status,
      ms: Math.round((performance.now() - start) * 10) / 10,
    });
  };
