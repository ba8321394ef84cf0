import type { Message } from '../../i18n/translate.ts';

/** What is asked when two have changed the same, in bokmål. */
export const conflictMessages = {
  'conflict.title': 'Hva skal stå?',
  'conflict.help':
    'Dere har endret det samme ulikt. Ingenting er overskrevet. Velg for hvert felt, eller skriv noe nytt.',
  'conflict.mine': 'Ditt',
  'conflict.theirs': 'Lagret av andre',
  'conflict.before': 'Før: {value}',
  'conflict.empty': 'tomt',
  'conflict.combine': 'Skriv det som skal stå',
  'conflict.all-mine': 'Velg mitt overalt',
  'conflict.all-theirs': 'Velg andres overalt',
  'conflict.save': 'Lagre valgene',
  'conflict.later': 'Senere',
  'conflict.field.status': 'Status',
  'conflict.field.route': 'Måten',
  'conflict.field.reason': 'Hvorfor det ikke gjelder',
} satisfies Record<string, Message>;

/** The texts of a conflict. */
export type ConflictMessage = keyof typeof conflictMessages;
