import { localesFor } from './locales.ts';

/** Day and hour of a moment (RFC 3339) in a time zone: `onsdag 3. februar 2027 kl. 11:30`. `undefined` for no moment. */
export function formatAppointment(raw: string, language: string, timeZone: string): string | undefined {
  const moment = new Date(raw);
  if (!/^\d{4}-\d\d-\d\dT/.test(raw) || Number.isNaN(moment.getTime())) return undefined;
  return new Intl.DateTimeFormat(localesFor(language), { dateStyle: 'full', timeStyle: 'short', timeZone }).format(
    moment,
  );
}
