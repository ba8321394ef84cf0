import type { MiddlewareHandler } from 'hono';
import type { RequestVariables } from '../http/request.ts';

/** Headers of every answer: other sites may use it, and nothing in it is guessed to be a page or a script. */
export const SECURITY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const;

const ENTRIES = Object.entries(SECURITY_HEADERS);

/** Sets {@link SECURITY_HEADERS}. */
export const securityHeaders = (): MiddlewareHandler<RequestVariables> => async (c, next) => {
  await next();
  const { headers } = c.res;
  for (const [name, value] of ENTRIES) headers.set(name, value);
};
