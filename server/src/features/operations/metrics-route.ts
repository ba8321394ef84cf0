import { createHash, timingSafeEqual } from 'node:crypto';
import type { Hono } from 'hono';
import { readBearerToken, unauthorized } from '../../http/bearer-token.ts';
import { readRoute } from '../../http/read-route.ts';
import type { RequestVariables } from '../../http/request.ts';
import type { Metrics } from './metrics.ts';

const HINT = 'Send METRICS_TOKEN of this server as a bearer token.';
const HEADERS = { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8', 'Cache-Control': 'no-store' } as const;

/** What Prometheus asks, for those who have the token. */
export function mountMetrics(app: Hono<RequestVariables>, metrics: Metrics, token: string): void {
  readRoute(app, '/metrics', async (c) => {
    const given = readBearerToken(c.req.header('authorization'), HINT);
    if (!timingSafeEqual(digestOf(given), digestOf(token))) throw unauthorized(HINT);
    return c.body(await metrics.read(), 200, HEADERS);
  });
}

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();
