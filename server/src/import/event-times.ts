import { toIsoDate } from './cell-values.ts';
import { momentOfLocal, toInstant } from './local-time.ts';

/** A time as the contract writes it, or why it cannot be. */
export type ReadTime = { readonly time: string } | { readonly problem: string };

/** What is wrong with a time on a night when clocks are put forward. */
export const SKIPPED = 'is a time that does not exist: clocks are put forward past it.';

const LOCAL = /^(\S+?)(?:\s*T\s*|\s+)(?:kl\.?\s*)?(\d{1,2})[.:](\d\d)(?:[.:](\d\d))?$/i;

/**
 * Reads a time as people write it: `15.09.2021`, `09.2021`, `2021` or `15.09.2021 11:30` (or `11.30`), and as the
 * contract does. A time without an offset is that of clocks in a time zone. What is none is left as it is, for the check
 * to refuse.
 */
export function readTime(text: string, timeZone: string): ReadTime {
  const [, date = '', hour = '', minute = '', second = '00'] = LOCAL.exec(text) ?? [];
  if (date === '') return { time: toIsoDate(text) ?? text };
  const local = `${toIsoDate(date) ?? date}T${hour.padStart(2, '0')}:${minute}:${second}`;
  if (!isDateTime(local)) return { time: text };
  const moment = momentOfLocal(local, timeZone);
  return moment === undefined ? { problem: SKIPPED } : { time: toInstant(moment, timeZone) };
}

/** Whether a local time is on a day of the calendar and the clock. `Date` alone makes 2 March of 30 February. */
function isDateTime(local: string): boolean {
  const moment = Date.parse(`${local}Z`);
  return /^\d{4}-\d\d-\d\dT/.test(local) && !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(local);
}
