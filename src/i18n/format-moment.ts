import { localesFor } from './locales.ts';

/** The day of a moment (RFC 3339) in a time zone, in words: `14. oktober 2021`. `undefined` for what is no moment. */
export function formatMoment(raw: string, language: string, timeZone = 'Europe/Oslo'): string | undefined {
  const moment = new Date(raw);
  if (!/^\d{4}-\d\d-\d\dT/.test(raw) || Number.isNaN(moment.getTime())) return undefined;
  return new Intl.DateTimeFormat(localesFor(language), { dateStyle: 'long', timeZone }).format(moment);
}
