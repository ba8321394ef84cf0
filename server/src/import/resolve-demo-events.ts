import * as z from 'zod/mini';
import { addDays } from '../../../src/domain/index.ts';
import { momentOfLocal, toInstant } from './local-time.ts';

/** A time so many days from the day that the sample data is loaded: a day, a time of it, or its month. */
const relativeTimeSchema = z.strictObject({
  days: z.int(),
  time: z.optional(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  precision: z.optional(z.literal('month')),
});

const fileSchema = z.looseObject({ events: z.array(z.record(z.string(), z.unknown())) });

/**
 * Sample events with real dates where they had relative ones, so that something is always ahead. What would be on a
 * weekend or in the Christmas holidays is on the next working day.
 */
export function resolveDemoEvents(file: unknown, today: string, timeZone: string): z.infer<typeof fileSchema> {
  const { events, ...rest } = z.parse(fileSchema, file);
  const resolve = (value: unknown): unknown => {
    const parsed = z.safeParse(relativeTimeSchema, value);
    if (!parsed.success) return value;
    const { days, time, precision } = parsed.data;
    const day = nextWorkday(addDays(today, days));
    if (precision === 'month') return day.slice(0, 7);
    const moment = time === undefined ? undefined : momentOfLocal(`${day}T${time}:00`, timeZone);
    return moment === undefined ? day : toInstant(moment, timeZone);
  };
  return {
    ...rest,
    events: events.map((event) =>
      Object.fromEntries(Object.entries(event).map(([field, value]) => [field, resolve(value)])),
    ),
  };
}

/** From the day before Christmas Eve to New Year’s Day. */
const CHRISTMAS = /-(12-(2[3-9]|3[01])|01-01)$/;

function nextWorkday(day: string): string {
  const isWeekend = [0, 6].includes(new Date(day).getUTCDay());
  return isWeekend || CHRISTMAS.test(day) ? nextWorkday(addDays(day, 1)) : day;
}
