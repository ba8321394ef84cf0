/** A year, a month or a day, as numbers; the precision is what is there. */
export interface CoarseDateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Parts of `2026`, `2026-05` or `2026-05-17`; `undefined` for anything else, and for days that do not exist. */
export function parseCoarseDate(text: string): CoarseDateParts | undefined {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text)) return undefined;
  const [year = 0, month, day] = text.split('-').map(Number);
  if (month === undefined) return { year };
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return { year, month };
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return { year, month, day };
}

/**
 * Whether a coarse date is on or after another. What is coarser counts as late as it can be: 2022 is after 2022-05. An
 * empty date is never.
 */
export const isOnOrAfter = (date: string, from: string): boolean => date !== '' && date >= from.slice(0, date.length);

/** The same day one year earlier, out of a date or a moment: `2026-11-16` → `2025-11-16`. */
export const yearBefore = (date: string): string => String(Number(date.slice(0, 4)) - 1) + date.slice(4, 10);
