import type { MiddlewareHandler } from 'hono';
import { isRead } from '../http/read-route.ts';
import type { RequestVariables } from '../http/request.ts';
import { ProblemError } from '../problem.ts';

/** What a page may read of an answer besides its body, when everybody may. */
export const CORS_HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'Date, ETag, Retry-After, RateLimit, RateLimit-Policy, Idempotent-Replayed, Deprecation, Sunset, Link, X-Request-Id',
} as const;

const READ_PREFLIGHT = {
  ...CORS_HEADERS,
  'Access-Control-Allow-Methods': 'GET, HEAD',
  'Access-Control-Allow-Headers': 'If-None-Match',
  'Access-Control-Max-Age': '7200',
} as const;

const WRITE_PREFLIGHT = {
  ...CORS_HEADERS,
  'Access-Control-Allow-Methods': 'GET, POST, PATCH, DELETE',
  'Access-Control-Allow-Headers': 'Content-Type, Idempotency-Key, Authorization, If-Match',
  'Access-Control-Max-Age': '7200',
} as const;

/** Whose pages may write. */
export interface CorsOptions {
  readonly allowedOrigins: readonly string[];
  readonly publicUrl?: string;
}

/**
 * Lets every page read every public answer, errors too, and lets pages of the allowed origins and of this server write
 * and use a bearer token. Nothing here depends on cookies. Who names no origin is no page of another site. A refusal
 * holds nothing of anybody's, so that every page may read why.
 */
export function cors({ allowedOrigins, publicUrl }: CorsOptions): MiddlewareHandler<RequestVariables> {
  const allowed = new Set([...allowedOrigins, ...(publicUrl === undefined ? [] : [new URL(publicUrl).origin])]);
  const isAllowed = (origin: string, url: string): boolean => allowed.has(origin) || isOwn(origin, url);
  return async (c, next) => {
    const { method, headers, url } = c.req.raw;
    const origin = headers.get('origin');
    if (method === 'OPTIONS' && headers.has('access-control-request-method')) {
      c.res = isHarmlessPreflight(headers)
        ? new Response(null, { status: 204, headers: READ_PREFLIGHT })
        : answerWritePreflight(origin !== null && isAllowed(origin, url) ? origin : undefined);
      return;
    }
    const isGuarded = origin !== null && (!isHarmless(method) || headers.has('authorization'));
    if (isGuarded && !isAllowed(origin, url)) {
      const detail = 'Pages of this origin may not send here. The operator names those that may.';
      throw new ProblemError('forbidden', { detail, headers: CORS_HEADERS });
    }
    await next();
    for (const [name, value] of CORS_ENTRIES) c.res.headers.set(name, value);
    if (!isGuarded) return;
    c.res.headers.set('Access-Control-Allow-Origin', origin);
    c.res.headers.append('Vary', 'Origin');
  };
}

const CORS_ENTRIES = Object.entries(CORS_HEADERS);

const isHarmless = (method: string): boolean => isRead(method) || method === 'OPTIONS';

const isHarmlessPreflight = (headers: Headers): boolean =>
  isHarmless(headers.get('access-control-request-method') ?? '') &&
  !/\bauthorization\b/i.test(headers.get('access-control-request-headers') ?? '');

function answerWritePreflight(origin: string | undefined): Response {
  const allowance = origin === undefined ? {} : { ...WRITE_PREFLIGHT, 'Access-Control-Allow-Origin': origin };
  return new Response(null, { status: 204, headers: { ...allowance, Vary: 'Origin' } });
}

/** A page of this server's own. Only the host is compared: a proxy in front may have ended TLS. */
const isOwn = (origin: string, url: string): boolean => URL.parse(origin)?.host === new URL(url).host;
