import type { MiddlewareHandler } from 'hono';
import type { Metrics } from '../features/operations/metrics.ts';
import type { RequestVariables } from '../http/request.ts';

/** Counts every request and how long it took, by the pattern of its route. */
export const measureRequests =
  ({ observe }: Metrics): MiddlewareHandler<RequestVariables> =>
  async (c, next) => {
    const start = performance.now();
    await next();
    observe({
      method: c.req.method,
      route: c.get('route'),
      status: c.res.status,
      seconds: (performance.now() - start) / 1000,
      isReplay: c.res.headers.has('Idempotent-Replayed'),
    });
  };
