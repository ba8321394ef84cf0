/**
 * Whether a coarse date is on or after another. What is coarser counts as late as it can be: 2022 is after 2022-05. An
 * empty date is never.
 */
export const isOnOrAfter = (date: string, from: string): boolean => date !== '' && date >= from.slice(0, date.length);

/** The same day one year earlier, out of a date or a moment: `2026-11-16` → `2025-11-16`. */
export const yearBefore = (date: string): string => String(Number(date.slice(0, 4)) - 1) + date.slice(4, 10);
