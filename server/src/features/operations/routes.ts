import type { Hono } from 'hono';
import { sql } from 'kysely';
import type { ApiDependencies } from '../../dependencies.ts';
import { readRoute } from '../../http/read-route.ts';
import type { RequestVariables } from '../../http/request.ts';
import { databaseAway, ProblemError } from '../../problem.ts';

const NOT_CACHED = { 'Cache-Control': 'no-store' } as const;
const SECURITY_TXT_DAYS = 180;

/** What operators and their machines ask: whether it lives, whether it can take requests, whom to tell of a weakness. */
export function mountOperations(app: Hono<RequestVariables>, dependencies: ApiDependencies): void {
  const { db, isStopping, securityContact, publicUrl } = dependencies;

  readRoute(app, '/healthz', (c) => Promise.resolve(c.json({ status: 'ok' }, 200, NOT_CACHED)));

  readRoute(app, '/readyz', async (c) => {
    if (isStopping()) throw new ProblemError('maintenance', { detail: 'Stopping.', headers: { 'Retry-After': '5' } });
    try {
      await sql`select 1`.execute(db);
    } catch (cause) {
      throw databaseAway(cause);
    }
    return c.json({ status: 'ready' }, 200, NOT_CACHED);
  });

  readRoute(app, '/.well-known/security.txt', (c) => {
    const contact = securityContact ?? publicUrl;
    if (contact === undefined) {
      throw new ProblemError('not-found', { detail: 'Set SECURITY_CONTACT or PUBLIC_URL to publish a contact.' });
    }
    return Promise.resolve(c.text(securityTxt(contact, publicUrl, new Date())));
  });
}

/** RFC 9116. It expires in half a year, counted from today, so that a running server's never has. */
function securityTxt(contact: string, publicUrl: string | undefined, now: Date): string {
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + SECURITY_TXT_DAYS));
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: no, en',
    ...(publicUrl === undefined ? [] : [`Canonical: ${publicUrl}/.well-known/security.txt`]),
    '',
  ].join('\n');
}
