import type { Message } from '../../i18n/translate.ts';

/** What the table of all municipalities says, in bokmål. */
export const overviewMessages = {
  'overview.title': 'Hvor langt kommunene er kommet',
  'overview.all': {
    one: '{done} av {count} kommune har gjort alle stegene',
    other: '{done} av {count} kommuner har gjort alle stegene',
  },
  'overview.municipality': 'Kommune',
  'overview.steps': 'Steg',
  'overview.of': '{done} av {total}',
  'overview.per-step': '{step}: {done} av {total}',
  'overview.empty': 'Ingen kommuner har begynt ennå',
  'overview.empty.help': 'De kommer i tabellen når de første har begynt.',
  'overview.download': 'Last ned tabellen (CSV)',
  'overview.sorted': 'Sortert etter {column}',
} satisfies Record<string, Message>;

/** The texts of the table. */
export type OverviewMessage = keyof typeof overviewMessages;
