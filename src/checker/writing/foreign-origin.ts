import { readProblemType } from '../read-problem.ts';
import type { Site } from '../site.ts';
import { hasWord } from '../header-words.ts';
import type { Offer } from './offer.ts';

/** Nobody allows this one: names that end so belong to nobody. */
const FOREIGN = 'https://klimabrikker-check.invalid';

/** Pages that nobody has allowed may not send. What is sent could not be stored even where they may. */
export async function checkForeignOrigin(site: Site, { applications, changes }: Offer): Promise<void> {
  for (const path of [...applications.map((form) => form.path), ...changes]) {
    const method = changes.includes(path) ? 'PATCH' : 'POST';
    const preflight = await askFirst(site, path, method, FOREIGN);
    if (isAllowed(preflight.headers, FOREIGN)) site.report('writes.preflight-foreign', { url: preflight.url });
    const headers = { Origin: FOREIGN, 'Content-Type': 'application/json' };
    const { url, status, bytes } = await site.ask({ path, method, headers, body: '{}' });
    const isRefused = status === 403 || (status === 401 && readProblemType(bytes) === 'unauthorized');
    if (status > 0 && status < 500 && !isRefused) site.report('writes.foreign-origin', { url, parameters: { status } });
  }
}

/** Asks as a browser does before a page may send. */
export const askFirst = (site: Site, path: string, method: string, origin: string) =>
  site.ask({
    path,
    method: 'OPTIONS',
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': method,
      'Access-Control-Request-Headers':
        method === 'POST' ? 'content-type,idempotency-key' : 'authorization,content-type,if-match',
    },
  });

/** Whether a preflight lets pages of an origin go on. */
export function isAllowed(headers: Headers, origin: string): boolean {
  const allowed = headers.get('access-control-allow-origin');
  return allowed === origin || hasWord(allowed, '*');
}
