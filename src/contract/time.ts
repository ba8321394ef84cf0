import * as z from 'zod/mini';
import { COARSE_DATE_PATTERN } from './vocabulary.ts';

/** A day in the initiative's time zone: `2026-09-15`. */
export const CALENDAR_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** A moment, RFC 3339 with offset: `2026-09-15T12:00:00+02:00`. */
export const INSTANT =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

export const calendarDateSchema = z.string().check(z.regex(CALENDAR_DATE));
export const coarseDateSchema = z.string().check(z.regex(COARSE_DATE_PATTERN));
export const instantSchema = z.string().check(z.regex(INSTANT));

export type CalendarDate = z.infer<typeof calendarDateSchema>;
export type CoarseDate = z.infer<typeof coarseDateSchema>;
export type Instant = z.infer<typeof instantSchema>;
