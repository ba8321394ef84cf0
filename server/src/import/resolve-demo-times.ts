import * as z from 'zod/mini';
import { addDays } from '../../../src/domain/index.ts';
import { momentOfLocal, toInstant } from './local-time.ts';

/** A time so many days from the day that the sample data is loaded: a day, a time of it, or its month. */
const relativeTimeSchema = z.strictObject({
  days: z.int(),
  time: z.optional(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  precision: z.optional(z.literal('month')),
});

/**
 * Sample data with real times wherever it had relative ones, so that something is always ahead. What would be on a weekend
 * or in the Christmas holidays is on the next working day.
 */
export function resolveDemoTimes(value: unknown, today: string, timeZone: string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => resolveDemoTimes(item, today, timeZone));
  if (typeof value !== 'object' || value === null) return value;
  const { success, data } = z.safeParse(relativeTimeSchema, value);
  if (success) return resolveTime(data, today, timeZone);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolveDemoTimes(item, today, timeZone)]));
}

function resolveTime({ days, time, precision }: z.infer<typeof relativeTimeSchema>, today: string, timeZone: string) {
  const day = nextWorkday(addDays(today, days));
  if (precision === 'month') return day.slice(0, 7);
  const moment = time === undefined ? undefined : momentOfLocal(`${day}T${time}:00`, timeZone);
  return moment === undefined ? day : toInstant(moment, timeZone);
}

/** From the day before Christmas Eve to New Year’s Day. */
const CHRISTMAS = /-(12-(2[3-9]|3[01])|01-01)$/;

function nextWorkday(day: string): string {
  const isWeekend = [0, 6].includes(new Date(day).getUTCDay());
  return isWeekend || CHRISTMAS.test(day) ? nextWorkday(addDays(day, 1)) : day;
}
