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

/**
 * A translator for one language. The first table that has a key is used; the last one has them all. Works without a
 * DOM.
 *
 * The first use of `Intl` for numbers costs a slow phone over 100 ms, so counts and the plurals of the languages of this
 * library do without it.
 */
export function createTranslate<Key extends string>(
  language: string,
  tables: readonly (Messages | undefined)[],
  last: Readonly<Record<Key, Message>>,
): Translate<Key> {
  return (key, parameters = {}) => {
    const message = tables.find((table) => table?.[key] !== undefined)?.[key] ?? last[key];
    const text =
      typeof message === 'string' ? message : (message[pluralOf(parameters.count, language)] ?? message.other);
    return text.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = parameters[name];
      return typeof value === 'number' ? formatNumber(value, language) : (value ?? place);
    });
  };
}

function pluralOf(count: string | number | undefined, language: string): Intl.LDMLPluralRule {
  if (/^(nb|nn|en)$/.test(language)) return Number(count) === 1 ? 'one' : 'other';
  return new Intl.PluralRules(localesFor(language)).select(Number(count));
}

const formatNumber = (value: number, language: string): string =>
  Number.isSafeInteger(value)
    ? `${value}`.replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : '\u00a0')
    : value.toLocaleString(localesFor(language));
