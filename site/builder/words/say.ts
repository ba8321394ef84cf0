/** The languages of the builder itself. */
export type BuilderLanguage = 'nb' | 'en';

/** A text in both languages of the builder. */
export interface Both {
  readonly nb: string;
  readonly en: string;
}

/** A text with `{name}` replaced by what is given for it. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
