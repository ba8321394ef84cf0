/** The day of a moment (ms since 1970) somewhere: `2026-09-15`. */
export type DayOf = (moment: number) => string;

/** Where a day begins when nobody says so, or says what no clock knows. */
export const DEFAULT_TIME_ZONE = 'Europe/Oslo';

/** A time zone that can be used: the given one if this machine knows it, else Oslo's. */
export function knownTimeZone(timeZone = DEFAULT_TIME_ZONE): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return DEFAULT_TIME_ZONE;
  }
}

/** Tells days in a time zone that {@link knownTimeZone} returned. */
export function createDayOf(timeZone: string): DayOf {
  const format = new Intl.DateTimeFormat('en', {
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  });
  return (moment) => {
    const {
      year = '',
      month,
      day,
    } = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
    return `${year.padStart(4, '0')}-${month}-${day}`;
  };
}
