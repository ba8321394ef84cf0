import type { FindingId } from '../findings.ts';
import type { Site } from '../site.ts';
import { BY_PROGRAM, type Offer } from './offer.ts';

/** Nobody was given this one. */
const TOKEN = { Authorization: 'Bearer klimabrikker-check-no-such-token' } as const;

const ATTEMPTS: readonly {
  readonly headers: Readonly<Record<string, string>>;
  readonly refused: readonly number[];
  readonly otherwise: FindingId;
}[] = [
  { headers: {}, refused: [401, 403, 428], otherwise: 'writes.if-match-not-required' },
  { headers: { ...TOKEN }, refused: [401, 403, 428], otherwise: 'writes.if-match-not-required' },
  { headers: { ...TOKEN, 'If-Match': '"v0"' }, refused: [401, 403], otherwise: 'writes.no-token-required' },
];

/** Whether changes without a version, or by nobody, are refused. None of them says to change anything. */
export async function checkChanging(site: Site, { changes }: Offer): Promise<void> {
  for (const path of changes) {
    for (const { headers, refused, otherwise } of ATTEMPTS) {
      const question = { path, method: 'PATCH', headers: { ...BY_PROGRAM, ...headers }, body: '{"steps":{}}' };
      const { url, status } = await site.ask(question);
      if (status === 0 || status === 429 || status >= 500 || refused.includes(status)) continue;
      site.report(otherwise, { url, parameters: { status } });
    }
  }
}
