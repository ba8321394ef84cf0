import type { MiddlewareHandler } from 'hono';
import type { RequestVariables } from '../http/request.ts';

/** What a page may read of an answer besides its body. */
export const CORS_HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'Date, ETag, Retry-After, RateLimit, RateLimit-Policy, Idempotent-Replayed, Deprecation, Sunset, Link, X-Request-Id',
} as const;

const PREFLIGHT_HEADERS = {
  'Access-Control-Allow-Methods': 'GET, HEAD',
  'Access-Control-Allow-Headers': 'If-None-Match',
  'Access-Control-Max-Age': '7200',
} as const;

/** Lets every page read every answer, errors too. Nothing here depends on cookies or on who asks. */
export const cors = (): MiddlewareHandler<RequestVariables> => async (c, next) => {
  if (c.req.method === 'OPTIONS' && c.req.raw.headers.has('access-control-request-method')) {
    c.res = new Response(null, { status: 204, headers: { ...CORS_HEADERS, ...PREFLIGHT_HEADERS } });
    return;
  }
  await next();
  const { headers } = c.res;
  for (const [name, value] of CORS_ENTRIES) headers.set(name, value);
};

const CORS_ENTRIES = Object.entries(CORS_HEADERS);
