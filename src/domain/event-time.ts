import { parseCoarseDate } from './coarse-date.ts';
import type { DayOf } from './zoned-day.ts';

/** How exactly a time is known. */
export type Precision = 'year' | 'month' | 'day' | 'minute';

/** When something starts or ends: the days that it may mean, and the moment if it is one. */
export interface EventTime {
  readonly precision: Precision;
  /** First and last day, in the time zone of the event. */
  readonly first: string;
  readonly last: string;
  /** Ms since 1970. */
  readonly moment?: number;
}

/**
 * A moment whose year has four digits in every time zone, as a calendar wants it. Some systems write the first or the last
 * second of all for "never".
 */
const INSTANT =
  /^(?!9999-12-31)([1-9]\d{3}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** Reads `2026`, `2026-05`, `2026-05-17` or a moment with its offset; `undefined` for anything else. */
export function parseEventTime(raw: string, dayOf: DayOf): EventTime | undefined {
  const date = INSTANT.exec(raw)?.[1];
  if (date !== undefined) {
    const moment = Date.parse(raw);
    if (!parseCoarseDate(date) || Number.isNaN(moment)) return undefined;
    const day = dayOf(moment);
    return { precision: 'minute', first: day, last: day, moment };
  }
  const parts = parseCoarseDate(raw);
  if (!parts) return undefined;
  const { year, month, day } = parts;
  if (day !== undefined) return { precision: 'day', first: raw, last: raw };
  if (month === undefined) return { precision: 'year', first: `${raw}-01-01`, last: `${raw}-12-31` };
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { precision: 'month', first: `${raw}-01`, last: `${raw}-${days}` };
}
