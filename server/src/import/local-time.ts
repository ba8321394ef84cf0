const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/**
 * The moment (ms since 1970) at which clocks somewhere show a time, `2021-09-15T11:30` or with seconds. A time that they
 * show twice, when summer time ends, is the first of the two; `undefined` for one that they skip, and for what is none.
 * @param timeZone one that this machine knows
 */
export function momentOfLocal(local: string, timeZone: string): number | undefined {
  const shown = Date.parse(`${local}Z`);
  if (Number.isNaN(shown)) return undefined;
  // Offsets of the day before, of now and of the day after are all that can apply.
  const moments = [shown - DAY, shown, shown + DAY].map((moment) => shown - offsetAt(moment, timeZone));
  const fitting = moments.filter((moment) => moment + offsetAt(moment, timeZone) === shown);
  return fitting.length === 0 ? undefined : Math.min(...fitting);
}

/** A moment as RFC 3339 with the offset that clocks somewhere have then: `2021-09-15T11:30:00+02:00`. */
export function toInstant(moment: number, timeZone: string): string {
  const minutes = Math.round(offsetAt(moment, timeZone) / MINUTE);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${new Date(moment + minutes * MINUTE).toISOString().slice(0, 19)}${minutes < 0 ? '-' : '+'}${hours}:${rest}`;
}

/** Milliseconds that clocks somewhere are ahead of UTC at a moment. */
function offsetAt(moment: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en', {
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    timeZone,
  });
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  const number = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type) ?? 0);
  const shown = Date.UTC(number('year'), number('month') - 1, number('day'), number('hour'), number('minute'));
  return shown + number('second') * 1000 - Math.floor(moment / 1000) * 1000;
}
