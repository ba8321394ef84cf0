import { checkMethod } from '../endpoint-checks/methods.ts';
import type { FindingId } from '../findings.ts';
import { readProblem } from '../read-problem.ts';
import type { Site } from '../site.ts';
import { paths } from '../../contract/index.ts';
import { BY_PROGRAM, type Offer } from './offer.ts';

/** Applications that cannot be taken, what has to come back, and what it means when something else does. */
const REFUSALS: readonly { readonly key?: () => string; readonly status: number; readonly otherwise: FindingId }[] = [
  { status: 400, otherwise: 'writes.key-not-required' },
  { key: () => 'no-uuid', status: 400, otherwise: 'writes.key-not-checked' },
  { key: () => crypto.randomUUID(), status: 422, otherwise: 'writes.body-not-checked' },
];

/** Whether what is wrong is refused, and by name. All of it is empty, so that nothing can be stored. */
export async function checkRefusals(site: Site, { applications }: Offer): Promise<void> {
  await checkMethod(site, paths.index(), 'POST');
  for (const { path } of applications) {
    for (const { key, status: expected, otherwise } of REFUSALS) {
      const headers = { ...BY_PROGRAM, ...(key && { 'Idempotency-Key': key() }) };
      const { url, status, bytes } = await site.ask({ path, method: 'POST', headers, body: '{}' });
      // That it is busy or broken is said for every answer.
      if (status === 0 || status === 429 || status >= 500) continue;
      if (status !== expected) site.report(otherwise, { url, parameters: { status } });
      else if (status === 422 && (readProblem(bytes)?.errors ?? []).length === 0) {
        site.report('writes.no-pointers', { url });
      }
    }
  }
}
