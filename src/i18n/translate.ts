import { localesFor } from './locales.ts';

/** A text with `{name}` places; or one per plural category of the language, chosen by `{count}`. */
export type Message = string | ({ readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>);

/** Texts by key. */
export type Messages = Readonly<Record<string, Message>>;

/** What an organisation says in its own words, or a language pack: language → key → text, as much as wanted. */
export type MessageOverrides = Readonly<Record<string, Messages>>;

export type MessageParameters = Readonly<Record<string, string | number>>;

/** Says a message in one language; numbers are written as the language writes them. */
export type Translate<Key extends string> = (key: Key, parameters?: MessageParameters) => string;

/** Languages that have one word for one and another for everything else, and group digits by threes. */
const GROUP_SEPARATORS: Readonly<Record<string, string>> = { nb: '\u00a0', nn: '\u00a0', en: ',' };

/**
 * A translator for one language. The first table that has a key is used; the last one has them all. Works without a
 * DOM.
 *
 * The first use of `Intl` for numbers costs a slow phone over 100 ms, so the languages that come with this library
 * do without it for whole numbers.
 */
export function createTranslate<Key extends string>(
  language: string,
  tables: readonly (Messages | undefined)[],
  last: Readonly<Record<Key, Message>>,
): Translate<Key> {
  const separator = GROUP_SEPARATORS[language];
  return (key, parameters) => {
    const message = tables.find((table) => table?.[key] !== undefined)?.[key] ?? last[key];
    const text = typeof message === 'string' ? message : (message[pluralOf(parameters?.count)] ?? message.other);
    if (!parameters) return text;
    return text.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = parameters[name];
      return typeof value === 'number' ? write(value) : (value ?? place);
    });
  };

  function pluralOf(count: string | number | undefined): Intl.LDMLPluralRule {
    if (separator === undefined) return new Intl.PluralRules(localesFor(language)).select(Number(count));
    return Number(count) === 1 ? 'one' : 'other';
  }

  function write(value: number): string {
    return separator === undefined || !Number.isSafeInteger(value) || value < 0
      ? new Intl.NumberFormat(localesFor(language)).format(value)
      : String(value).replace(/\B(?=(\d{3})+$)/g, separator);
  }
}
