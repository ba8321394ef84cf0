import type { MiddlewareHandler } from 'hono';
import { queryOf, type RequestVariables, searchOf } from '../../http/request.ts';
import { isFormPage } from '../../middleware/is-form-page.ts';
import { SECURITY_HEADERS } from '../../middleware/security-headers.ts';
import { ProblemError } from '../../problem.ts';
import { renderMessagePage } from './message-page.ts';
import { type FramePolicy, policyOf } from './page-policy.ts';
import { languageIn } from './page-request.ts';

/** Headers of the refusal that say when and how to come back. */
const KEPT = ['Retry-After', 'Connection', 'RateLimit', 'RateLimit-Policy'];

/**
 * Makes pages of the problems that a form ends in before it reaches its own page: sent from elsewhere, too often, too
 * large. It stands in front of everything that refuses.
 */
export const forPeople =
  (policy: FramePolicy): MiddlewareHandler<RequestVariables> =>
  async (c, next) => {
    await next();
    const { error } = c;
    if (!(error instanceof ProblemError) || !isFormPage(c.req.path)) return;
    const { status, headers } = c.res;
    const kind = KINDS[error.type] ?? 'unreadable';
    const page = await renderMessagePage(languageIn(queryOf(c)), kind, {
      hint: undefined,
      address: kind === 'foreign' ? addressIn(c.req.path, searchOf(c)) : undefined,
      id: c.get('requestId'),
      styles: '/e/nfk-membership-form.css',
    });
    const kept = KEPT.flatMap((name): [string, string][] => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    });
    c.res = undefined;
    c.res = new Response(String(page), {
      status,
      headers: {
        ...Object.fromEntries(kept),
        ...SECURITY_HEADERS,
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-store',
        'Content-Security-Policy': policyOf('nfk-membership-form', policy),
      },
    });
  };

const KINDS: Readonly<Record<string, 'foreign' | 'limited'>> = { forbidden: 'foreign', 'rate-limited': 'limited' };

const addressIn = (path: string, search: string): string => (search === '' ? path : `${path}?${search}`);
