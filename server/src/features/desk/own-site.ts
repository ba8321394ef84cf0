import type { MiddlewareHandler } from 'hono';
import type { RequestVariables } from '../../http/request.ts';

/**
 * Headers of every page of the desk. It is a site of its own: nothing but its style and its pictures loads, its forms
 * lead nowhere else, nobody frames it, nothing is kept. A referrer is the host alone: addresses can hold a link's
 * token, and without any referrer browsers would not say where a form comes from either.
 */
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'X-Robots-Tag': 'noindex, nofollow',
} as const;

/** What other sites are allowed elsewhere, and not here. */
const FOREIGN = ['Access-Control-Allow-Origin', 'Access-Control-Expose-Headers'];

/** Makes answers those of a site of its own. It stands in front of everything else, so that it has the last word. */
export const ownSite = (): MiddlewareHandler<RequestVariables> => async (c, next) => {
  await next();
  const { headers } = c.res;
  for (const name of FOREIGN) headers.delete(name);
  for (const [name, value] of Object.entries(HEADERS)) headers.set(name, value);
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
};
