import ICAL from 'ical.js';
import { addDays } from '../../../src/domain/index.ts';
import { type CalendarTime, type Component, createTimeReader, keyOfTime } from './calendar-times.ts';
import { toInstant } from './local-time.ts';

/** The occurrences that count, or why they cannot be told. */
export type Occurrences =
  | { readonly kind: 'found'; readonly occurrences: readonly CalendarTime[] }
  | { readonly kind: 'problem'; readonly message: string };

/** Days before and after today. */
const WINDOW = 730;
const MOST = 200;
/** Occurrences that are looked at, also long before the window. */
const MOST_STEPS = 20_000;

/** Whether an event takes place more than once. */
export const isRepeated = (component: Component): boolean =>
  component.hasProperty('rrule') || component.hasProperty('rdate');

/** When a repeated event takes place within two years of today, as its rule, extra dates and exceptions say. */
export function findOccurrences(component: Component, timeZone: string, today: string): Occurrences {
  const property = component.getFirstProperty('dtstart');
  const dtstart = property?.getFirstValue();
  if (!property || !(dtstart instanceof ICAL.Time)) return { kind: 'problem', message: 'has no start.' };
  const read = createTimeReader(property, timeZone);
  const excluded = new Set(excludedTimes(component, timeZone).map(keyOfTime));
  const [earliest, latest] = [addDays(today, -WINDOW), addDays(today, WINDOW)];
  const occurrences: CalendarTime[] = [];
  localiseUntil(component, property.getFirstParameter('tzid') || timeZone);
  try {
    const expansion = new ICAL.RecurExpansion({ component, dtstart });
    for (let step = 0; step < MOST_STEPS; step++) {
      const next: unknown = expansion.next();
      if (!(next instanceof ICAL.Time)) return { kind: 'found', occurrences };
      const text = next.toString();
      const day = text.slice(0, 10);
      if (day > latest) return { kind: 'found', occurrences };
      const start = read(text);
      if (day < earliest || excluded.has(keyOfTime(start))) continue;
      if (occurrences.length === MOST) {
        return { kind: 'problem', message: `repeats the event more than ${MOST} times within two years of today.` };
      }
      occurrences.push(start);
    }
  } catch {
    return { kind: 'problem', message: 'cannot be read.' };
  }
  return { kind: 'problem', message: 'repeats the event too often.' };
}

/** Dates that are left out; the library compares them with occurrences only when both are written in the same zone. */
const excludedTimes = (component: Component, timeZone: string): readonly CalendarTime[] =>
  component.getAllProperties('exdate').flatMap((property) => {
    const read = createTimeReader(property, timeZone);
    return property.getValues().map((value: unknown) => read(String(value)));
  });

/** A rule may end at a moment in UTC, while its occurrences are counted as clocks show them: the end is put so too. */
function localiseUntil(component: Component, timeZone: string): void {
  for (const property of component.getAllProperties('rrule')) {
    const rule = property.getFirstValue();
    if (!(rule instanceof ICAL.Recur) || rule.until?.zone !== ICAL.Timezone.utcTimezone) continue;
    try {
      const local = toInstant(rule.until.toUnixTime() * 1000, timeZone).slice(0, 19);
      rule.until = ICAL.Time.fromDateTimeString(local);
    } catch (error) {
      // A time zone of the file's own: there the library knows both sides.
      if (!(error instanceof RangeError)) throw error;
    }
  }
}
