/** A text with `{name}` places; or one per plural category of the language, chosen by `{count}`. */
export type Message = string | ({ readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>);

/** All texts of an element: language → key → message. Every language has every key, or it does not compile. */
export type MessageTable<Key extends string> = Readonly<Record<'nb' | 'nn' | 'en', Readonly<Record<Key, Message>>>>;

/** What an organisation says in its own words, or a language pack: language → key → message, as much as wanted. */
export type MessageOverrides = Readonly<Record<string, Readonly<Record<string, Message>>>>;

export type MessageParameters = Readonly<Record<string, string | number>>;

/** Says a message in one language; numbers are written as the language writes them. */
export type Translate<Key extends string> = (key: Key, parameters?: MessageParameters) => string;

/**
 * A translator for one language. Own words come first, then the table; a language that has neither falls back on
 * bokmål. Works without a DOM.
 */
export function createTranslate<Key extends string>(
  table: MessageTable<Key>,
  overrides: readonly (MessageOverrides | undefined)[],
  language: string,
): Translate<Key> {
  const known = language === 'nn' || language === 'en' ? table[language] : table.nb;
  const numbers = new Intl.NumberFormat(language);
  return (key, parameters = {}) => {
    const own = overrides.map((messages) => messages?.[language]?.[key]).find((message) => message !== undefined);
    return pickPlural(own ?? known[key], language, parameters.count).replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = parameters[name];
      return typeof value === 'number' ? numbers.format(value) : (value ?? place);
    });
  };
}

function pickPlural(message: Message, language: string, count: string | number | undefined): string {
  if (typeof message === 'string') return message;
  return message[new Intl.PluralRules(language).select(Number(count))] ?? message.other;
}
