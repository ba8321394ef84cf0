import { parseCoarseDate } from '../domain/coarse-date.ts';
import { localesFor } from './locales.ts';

/** A year, a month or a day in words: `2021`, `september 2021`, `14. oktober 2021`. `undefined` for what is no date. */
export function formatDate(raw: string, language: string): string | undefined {
  const parts = parseCoarseDate(raw);
  if (parts === undefined) return undefined;
  const { month, day } = parts;
  return new Intl.DateTimeFormat(localesFor(language), {
    year: 'numeric',
    month: month === undefined ? undefined : 'long',
    day: day === undefined ? undefined : 'numeric',
    timeZone: 'UTC',
  }).format(new Date(raw));
}
