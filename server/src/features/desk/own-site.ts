import type { MiddlewareHandler } from 'hono';
import type { RequestVariables } from '../../http/request.ts';

const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/** What a page with a widget needs besides: scripts of this server that make no markup out of texts, and its answers. */
const WIDGET_POLICY = `${POLICY}; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`;

/**
 * Headers of every page of the server's own sites: nothing but what is theirs loads, their forms lead nowhere else, nobody
 * frames them, nothing is kept. A referrer is the host alone: addresses can hold a link's token, and without any referrer
 * browsers would not say where a form comes from either.
 */
const HEADERS = {
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'X-Robots-Tag': 'noindex, nofollow',
} as const;

/** What other sites are allowed elsewhere, and not here. */
const FOREIGN = ['Access-Control-Allow-Origin', 'Access-Control-Expose-Headers'];

/**
 * Makes answers those of a site of its own. It stands in front of everything else, so that it has the last word.
 * @param kind whether its pages are forms alone, or hold a widget
 */
export const ownSite =
  (kind: 'forms' | 'widget'): MiddlewareHandler<RequestVariables> =>
  async (c, next) => {
    await next();
    const { headers } = c.res;
    for (const name of FOREIGN) headers.delete(name);
    for (const [name, value] of Object.entries(HEADERS)) headers.set(name, value);
    headers.set('Content-Security-Policy', kind === 'widget' ? WIDGET_POLICY : POLICY);
    if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
  };
