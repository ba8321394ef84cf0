import { createDayOf, parseEventTime } from '../../domain/index.ts';
import type { EndpointCheck } from '../known.ts';
import { describe, isObject } from '../schema-issues.ts';

const DAY = 86_400_000;
/** Seconds that clocks may differ. */
const CLOCK = 300;

/** Whether data say how old they are, and the server's clock is right. */
export const checkTime: EndpointCheck = async (site, { index, now }) => {
  const { look, report } = site;
  look('time');
  const dayOf = createDayOf('Europe/Oslo');
  for (const { url, raw } of site.documents()) {
    const asOf = isObject(raw) ? raw.asOf : undefined;
    if (typeof asOf !== 'string') continue;
    const time = parseEventTime(asOf, dayOf);
    const moment = time && (time.moment ?? Date.parse(time.first));
    if (moment === undefined) report('time.as-of', { url, parameters: { found: describe(asOf) } });
    else if (moment > now() + DAY) report('time.future', { url, parameters: { found: describe(asOf) } });
  }
  const { headers } = await site.read(index.path);
  const date = Date.parse(headers.get('date') ?? '');
  const seconds = Math.round(Math.abs(date - now()) / 1000);
  // A cache hands out the date of when it got the answer.
  const age = Number(headers.get('age') ?? 0);
  if (seconds - age > CLOCK) report('time.clock', { url: index.url, parameters: { seconds } });
};
