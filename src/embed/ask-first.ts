import { type FirstRequest, READ } from '../api/first-requests.ts';
import { isAllowed, readMeta, toAddress } from './addresses.ts';
import type { Carrier } from './carrier.ts';
import { widgets } from './widgets.ts';

/** Milliseconds after which an answer is given up; the element asks again. */
const DEADLINE = 10_000;

/** Asks for what a widget reads first, while its code is on its way. Who asks the same later gets the answer. */
export function askFirst({ tag, place, options }: Carrier, requests: Map<string, FirstRequest>): void {
  const initiative = options.get('initiative');
  const endpoint = toAddress(
    options.get('endpoint') ?? place.closest('klima-site')?.getAttribute('endpoint') ?? readMeta('endpoint') ?? ':',
  );
  if (!initiative || !isAllowed(endpoint) || 'client' in place) return;
  const url = `${endpoint}/initiatives/${encodeURIComponent(initiative)}${widgets[tag] ?? ''}`;
  if (requests.has(url)) return;
  const answer = fetch(url, { ...READ, signal: AbortSignal.timeout(DEADLINE) });
  // Who takes the answer takes the failure.
  answer.catch(() => undefined);
  requests.set(url, () => answer);
}
