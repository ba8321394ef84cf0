import { type FirstRequest, READ } from '../api/first-requests.ts';
import { endpointAround, isAllowed, toAddress } from './addresses.ts';
import type { Carrier } from './carrier.ts';
import { widgets } from './widgets.ts';

/** Milliseconds after which an answer is given up; the element asks again. */
const DEADLINE = 10_000;

/** Asks for what a widget reads first, while its code is on its way. Who asks the same later gets the answer. */
export function askFirst({ tag, place, options }: Carrier, requests: Map<string, FirstRequest>): void {
  const [file = '', otherwise] = widgets[tag] ?? [];
  const endpoint = toAddress(options.get('endpoint') ?? endpointAround(place));
  const initiative = options.get('initiative') ?? otherwise;
  if (!file || !initiative || !endpoint || !isAllowed(endpoint) || 'client' in place) return;
  const url = `${endpoint}/initiatives/${encodeURIComponent(initiative)}${file}`;
  if (requests.has(url)) return;
  const answer = fetch(url, { ...READ, signal: AbortSignal.timeout(DEADLINE) });
  // Who takes the answer takes the failure.
  answer.catch(() => undefined);
  requests.set(url, () => answer);
}
