import type { Language } from '../../../../src/contract/index.ts';

/** Says times in words. */
export interface TimeFormat {
  /** An instant: `22. november 2026 kl. 08.30`. */
  readonly instant: (instant: string) => string;
  /** When an event begins: a year, a month, a day or a moment; as it stands when it is none. */
  readonly start: (start: string) => string;
}

const LOCALES = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const satisfies Record<Language, string>;

/** A format for one language and time zone. */
export function createTimeFormat(language: Language, timeZone: string): TimeFormat {
  const say = (date: Date, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(LOCALES[language], options).format(date);
  const instant = (text: string): string => {
    const said = say(new Date(text), { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23', timeZone });
    // Norwegian writes `11.30`, where `Intl` has a colon.
    return language === 'en' ? said : said.replace(':', '.');
  };
  return {
    instant,
    start: (start) => {
      const date = new Date(start);
      if (Number.isNaN(date.getTime())) return start;
      if (start.includes('T')) return instant(start);
      const [, month, day] = start.split('-');
      return say(date, {
        year: 'numeric',
        month: month === undefined ? undefined : 'long',
        day: day === undefined ? undefined : 'numeric',
        timeZone: 'UTC',
      });
    },
  };
}
