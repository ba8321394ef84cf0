import { parseCoarseDate } from '../domain/coarse-date.ts';
import { localesFor } from './locales.ts';

/**
 * A year, a month or a day in words: `2021`, `september 2021`, `14. oktober 2021`. `undefined` for what is no date.
 * A moment (RFC 3339) is shown as its day in the given time zone.
 */
export function formatDate(raw: string, language: string, timeZone = 'Europe/Oslo'): string | undefined {
  const parts = parseCoarseDate(raw);
  if (parts) {
    const { year, month, day } = parts;
    return new Intl.DateTimeFormat(localesFor(language), {
      year: 'numeric',
      ...(month !== undefined && { month: 'long' }),
      ...(day !== undefined && { day: 'numeric' }),
      timeZone: 'UTC',
    }).format(new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)));
  }
  const moment = new Date(raw);
  if (!/^\d{4}-\d\d-\d\dT/.test(raw) || Number.isNaN(moment.getTime())) return undefined;
  return new Intl.DateTimeFormat(localesFor(language), { dateStyle: 'long', timeZone }).format(moment);
}
