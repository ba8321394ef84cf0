import type { Language } from '../../../../src/contract/index.ts';
import type { StatusWords } from '../../../../src/domain/index.ts';

/** What a status is called in a table of all municipalities. */
export const STATUS_WORDS: Readonly<Record<Language, StatusWords>> = {
  nb: {
    'not-started': 'ikke startet',
    'in-progress': 'i arbeid',
    waiting: 'venter på andre',
    done: 'ferdig',
    'not-applicable': 'ikke aktuelt',
    overdue: 'over fristen',
  },
  nn: {
    'not-started': 'ikkje starta',
    'in-progress': 'i arbeid',
    waiting: 'ventar på andre',
    done: 'ferdig',
    'not-applicable': 'ikkje aktuelt',
    overdue: 'over fristen',
  },
  en: {
    'not-started': 'not started',
    'in-progress': 'in progress',
    waiting: 'waiting for others',
    done: 'done',
    'not-applicable': 'not applicable',
    overdue: 'overdue',
  },
};
