import type { DocumentState } from '../contract/checklist-vocabulary.ts';
import type { StepState } from './step-state.ts';

/** What a case paper says by itself. */
export interface CasePaperWords {
  readonly example: string;
  /** Where a list has nothing on it. */
  readonly none: string;
  readonly statuses: Readonly<Record<Exclude<StepState['name'], 'other'>, string>>;
  readonly documents: Readonly<Record<DocumentState, string>>;
  readonly deadline: (date: string) => string;
  readonly missed: (date: string) => string;
  readonly missing: (title: string) => string;
  readonly undone: (step: string) => string;
  readonly unproven: string;
  readonly isNew: string;
  readonly below: (title: string, value: string, limit: string) => string;
  readonly above: (title: string, value: string, limit: string) => string;
  readonly noNumber: (title: string) => string;
}

const BOKMAAL: CasePaperWords = {
  example: 'Eksempel: dette er et utkast som ingen har vedtatt.',
  none: 'Ingen.',
  statuses: {
    'not-started': 'ikke begynt',
    'in-progress': 'under arbeid',
    waiting: 'venter på andre',
    done: 'gjort',
    'not-applicable': 'gjelder ikke',
    overdue: 'ikke gjort',
  },
  documents: { missing: 'mangler', draft: 'utkast', adopted: 'vedtatt', signed: 'signert', sent: 'sendt' },
  deadline: (date) => `frist ${date}`,
  missed: (date) => `fristen var ${date}`,
  missing: (title) => `«${title}» mangler`,
  undone: (step) => `steget «${step}» er ikke gjort`,
  unproven: 'ingen av stegene viser dette',
  isNew: 'nytt siden kommunen ble med',
  below: (title, value, limit) => `«${title}» er ${value}, og kravet er minst ${limit}`,
  above: (title, value, limit) => `«${title}» er ${value}, og kravet er høyst ${limit}`,
  noNumber: (title) => `«${title}» er ikke et tall`,
};

const NYNORSK: CasePaperWords = {
  example: 'Døme: dette er eit utkast som ingen har vedteke.',
  none: 'Ingen.',
  statuses: {
    'not-started': 'ikkje byrja',
    'in-progress': 'under arbeid',
    waiting: 'ventar på andre',
    done: 'gjort',
    'not-applicable': 'gjeld ikkje',
    overdue: 'ikkje gjort',
  },
  documents: { missing: 'manglar', draft: 'utkast', adopted: 'vedteke', signed: 'signert', sent: 'sendt' },
  deadline: (date) => `frist ${date}`,
  missed: (date) => `fristen var ${date}`,
  missing: (title) => `«${title}» manglar`,
  undone: (step) => `steget «${step}» er ikkje gjort`,
  unproven: 'ingen av stega viser dette',
  isNew: 'nytt sidan kommunen vart med',
  below: (title, value, limit) => `«${title}» er ${value}, og kravet er minst ${limit}`,
  above: (title, value, limit) => `«${title}» er ${value}, og kravet er høgst ${limit}`,
  noNumber: (title) => `«${title}» er ikkje eit tal`,
};

/** The words of nynorsk, or bokmål: the languages that councils decide in. */
export const casePaperWords = (language: string): CasePaperWords => (language === 'nn' ? NYNORSK : BOKMAAL);
