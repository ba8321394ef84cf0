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
