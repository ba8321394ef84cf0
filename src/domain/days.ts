const DAY = 86_400_000;

/** The day so many days later, or earlier when negative: `2026-02-28`, 1 → `2026-03-01`. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);

/** Days from one day to another; negative when the other is earlier. Days are calendar days: no clock is moved. */
export const daysBetween = (day: string, other: string): number =>
  Math.round((Date.parse(other) - Date.parse(day)) / DAY);
