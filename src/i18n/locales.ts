/**
 * The locales that `Intl` is asked for: British habits for English, and bokmål behind every other language, because
 * browsers without nynorsk or Sami would otherwise fall back on American English.
 */
export const localesFor = (language: string): string[] => (language === 'en' ? ['en-GB'] : [language, 'nb']);
