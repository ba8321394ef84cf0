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
 */
export function createTranslate<Key extends string>(
  language: string,
  tables: readonly (Messages | undefined)[],
  last: Readonly<Record<Key, Message>>,
): Translate<Key> {
  const numbers = new Intl.NumberFormat(localesFor(language));
  return (key, parameters = {}) => {
    const message = tables.find((table) => table?.[key] !== undefined)?.[key] ?? last[key];
    return pickPlural(message, language, parameters.count).replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = parameters[name];
      return typeof value === 'number' ? numbers.format(value) : (value ?? place);
    });
  };
}

function pickPlural(message: Message, language: string, count: string | number | undefined): string {
  if (typeof message === 'string') return message;
  return message[new Intl.PluralRules(localesFor(language)).select(Number(count))] ?? message.other;
}
