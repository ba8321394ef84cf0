import { type EventSpan, spanOf } from '../domain/event-span.ts';
import type { DayOf } from '../domain/zoned-day.ts';
import { localesFor } from './locales.ts';
import type { Translate } from './translate.ts';

/** When something is, in words; `time` and `duration` are empty where only days are known. */
export interface SpanWords {
  readonly date: string;
  readonly time: string;
  readonly duration: string;
}

/** Says when events are, in one language and one time zone. */
export interface SpanFormat {
  readonly span: (span: EventSpan) => SpanWords;
  /** A time as the contract writes it; as it stands when it is none. */
  readonly raw: (time: string) => string;
  /** A month: `2026-05` → `mai`. */
  readonly month: (month: string) => string;
}

/** The words that `Intl` has not got. */
export type SpanMessage = 'when.time' | 'when.hours' | 'when.minutes' | 'when.hours-minutes';

const PARTS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  weekday: { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' },
  monthName: { month: 'long' },
  minute: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Formatters by what they are for. One is slow to make, so it is made when it is first needed, and kept. */
export type Formatters = Map<string, Intl.DateTimeFormat>;

/** A format for the times of a timeline. */
export function createSpanFormat(
  language: string,
  timeZone: string,
  dayOf: DayOf,
  t: Translate<SpanMessage>,
  made: Formatters,
): SpanFormat {
  const formatterOf = (name: keyof typeof PARTS, zone = 'UTC'): Intl.DateTimeFormat => {
    const key = [name, zone, language].join(' ');
    const known = made.get(key);
    if (known) return known;
    const formatter = new Intl.DateTimeFormat(localesFor(language), { ...PARTS[name], timeZone: zone });
    made.set(key, formatter);
    return formatter;
  };
  /** Norwegian writes `11.30`, where `Intl` has a colon. */
  const clock = (text: string): string => (language === 'en' ? text : text.replaceAll(':', '.'));

  const days = ({ precision, first, last }: EventSpan): string => {
    const [from, to] = [new Date(first), new Date(last)];
    if (precision === 'year' || precision === 'month') return formatterOf(precision).formatRange(from, to);
    return first === last ? formatterOf('weekday').format(from) : formatterOf('day').formatRange(from, to);
  };
  const time = ({ first, last, startsAt, endsAt }: EventSpan): string => {
    if (startsAt === undefined) return '';
    const formatter = formatterOf('minute', timeZone);
    const said =
      endsAt !== undefined && first === last ? formatter.formatRange(startsAt, endsAt) : formatter.format(startsAt);
    return t('when.time', { time: clock(said) });
  };
  const duration = ({ first, last, startsAt, endsAt }: EventSpan): string => {
    if (startsAt === undefined || endsAt === undefined || first !== last) return '';
    const all = Math.round((endsAt - startsAt) / 60_000);
    const [hours, minutes] = [Math.trunc(all / 60), all % 60];
    if (all === 0) return '';
    if (hours === 0) return t('when.minutes', { minutes });
    return minutes === 0 ? t('when.hours', { hours }) : t('when.hours-minutes', { hours, minutes });
  };

  return {
    span: (span) => ({ date: days(span), time: time(span), duration: duration(span) }),
    raw: (raw) => {
      const span = spanOf({ start: raw }, dayOf);
      return span ? `${days(span)} ${time(span)}`.trim() : raw;
    },
    month: (month) => formatterOf('monthName').format(new Date(`${month}-01`)),
  };
}
