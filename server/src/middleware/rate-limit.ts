import type { MiddlewareHandler } from 'hono';
import { isRead } from '../http/read-route.ts';
import type { RequestVariables } from '../http/request.ts';
import { ProblemError } from '../problem.ts';
import { clientAddress } from './client-address.ts';
import { isDesk } from './is-desk.ts';
import { networkOf } from './network-of.ts';
import { type Allowance, createTokenBuckets, type Policy } from './token-buckets.ts';

/** Looking companies up, which a form does while somebody types. */
const LOOK_UP: Policy = { name: 'look-up', capacity: 120, secondsEach: 0.5 };
/** Opening a form, following an application. */
const FOLLOW: Policy = { name: 'follow', capacity: 60, secondsEach: 1 };
/** Sending anything. */
const WRITE: Policy = { name: 'write', capacity: 30, secondsEach: 10 };
/** Filling in a checklist, where each value is sent by itself; a municipality's staff are one network. */
const EDIT: Policy = { name: 'edit', capacity: 60, secondsEach: 2 };
/** Asking for links and redeeming them. */
const ACCESS: Policy = { name: 'access', capacity: 10, secondsEach: 30 };
/** What people at the desk do all day. */
const DESK: Policy = { name: 'desk', capacity: 60, secondsEach: 1 };

/** Buckets that are kept at a time; a hundred bytes each. */
const MAX_BUCKETS = 50_000;

/** Where requests come from. */
export interface RateLimitOptions {
  /** Proxies in front of the server that add to `X-Forwarded-For`. */
  readonly proxies?: number;
  /** The clock, for tests; otherwise one that never goes back. */
  readonly now?: () => Date;
}

/**
 * Lets a network do only so much at a time of what costs something: 429 with `Retry-After`. What anybody may read and
 * caches keep is not counted. Addresses stay in memory and are told to nobody. It fails open: who has no address is
 * not limited.
 */
export function rateLimit({ proxies = 0, now }: RateLimitOptions): MiddlewareHandler<RequestVariables> {
  const take = createTokenBuckets(MAX_BUCKETS, now === undefined ? () => performance.now() : () => now().getTime());
  return async (c, next) => {
    const policy = policyOf(c.req.method, c.req.path);
    const forwarded = c.req.raw.headers.get('x-forwarded-for');
    const network = networkOf(clientAddress(forwarded, remoteAddress(c.env), proxies) ?? '');
    if (policy === undefined || network === undefined) {
      await next();
      return;
    }
    const allowance = take(network, policy);
    const headers = toHeaders(policy, allowance);
    if (!allowance.isAllowed) {
      throw new ProblemError('rate-limited', {
        detail: `Try again in ${allowance.retryAfter} s.`,
        headers: { ...headers, 'Retry-After': String(allowance.retryAfter) },
      });
    }
    await next();
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  };
}

function policyOf(method: string, path: string): Policy | undefined {
  if (method === 'OPTIONS') return undefined;
  if (isRead(method)) {
    if (/^\/v1\/organisations[./]/.test(path)) return LOOK_UP;
    return /^\/v1\/(applications\/|initiatives\/[^/]+\/applications\/)/.test(path) ? FOLLOW : undefined;
  }
  if (isDesk(path)) return DESK;
  if (method === 'PATCH') return EDIT;
  return method === 'POST' && /^\/v1\/(edit-links|sessions)$/.test(path) ? ACCESS : WRITE;
}

/** Without a server around it, an application is given no connection. */
const remoteAddress = (bindings: RequestVariables['Bindings'] | undefined): string | undefined =>
  bindings?.incoming?.socket.remoteAddress;

/** The header fields of the IETF's draft on rate limits. */
const toHeaders = ({ name, capacity, secondsEach }: Policy, { remaining, reset }: Allowance) => ({
  'RateLimit-Policy': `"${name}";q=${capacity};w=${Math.ceil(capacity * secondsEach)}`,
  RateLimit: `"${name}";r=${remaining};t=${reset}`,
});
