import type { Language } from '../../../../src/contract/index.ts';

/** What an applicant's mail says in one language. */
export interface MailWords {
  /** What dates are written by. */
  readonly locale: string;
  readonly subject: (reference: string) => string;
  readonly greeting: string;
  readonly received: (organisation: string, initiative: string) => string;
  readonly reference: string;
  readonly receivedAt: string;
  readonly number: string;
  readonly tier: string;
  readonly measures: string;
  readonly signing: string;
  readonly signingChoice: {
    readonly seat: (lunch: string, people: number) => string;
    readonly 'waiting-list': (lunch: string, people: number) => string;
    readonly later: string;
  };
  readonly next: string;
  /** How to see where the application is, and how to take it back. */
  readonly follow: string;
}

/** The words of every language. */
export const MAIL_WORDS: Readonly<Record<Language, MailWords>> = {
  nb: {
    locale: 'nb-NO',
    subject: (reference) => `Vi har mottatt søknaden: ${reference}`,
    greeting: 'Hei!',
    received: (organisation, initiative) => `Vi har mottatt søknaden fra ${organisation} til ${initiative}.`,
    reference: 'Referanse',
    receivedAt: 'Mottatt',
    number: 'Organisasjonsnummer',
    tier: 'Tilknytning',
    measures: 'Klimatiltak',
    signing: 'Signering',
    signingChoice: {
      seat: (lunch, people) => `${lunch}, ${people === 1 ? 'én person' : `${people} personer`}`,
      'waiting-list': (lunch, people) => `${lunch}, venteliste, ${people === 1 ? 'én person' : `${people} personer`}`,
      later: 'avtales senere',
    },
    next: 'Hva skjer nå?',
    follow:
      'På kvitteringen i skjemaet kan dere se hvor søknaden står, og trekke den. Har dere ikke kvitteringen lenger, ' +
      'svarer dere på denne e-posten og oppgir referansen.',
  },
  nn: {
    locale: 'nn-NO',
    subject: (reference) => `Vi har fått søknaden: ${reference}`,
    greeting: 'Hei!',
    received: (organisation, initiative) => `Vi har fått søknaden frå ${organisation} til ${initiative}.`,
    reference: 'Referanse',
    receivedAt: 'Motteken',
    number: 'Organisasjonsnummer',
    tier: 'Tilknyting',
    measures: 'Klimatiltak',
    signing: 'Signering',
    signingChoice: {
      seat: (lunch, people) => `${lunch}, ${people === 1 ? 'éin person' : `${people} personar`}`,
      'waiting-list': (lunch, people) => `${lunch}, venteliste, ${people === 1 ? 'éin person' : `${people} personar`}`,
      later: 'blir avtalt seinare',
    },
    next: 'Kva skjer no?',
    follow:
      'På kvitteringa i skjemaet kan de sjå kvar søknaden står, og trekkje han. Har de ikkje kvitteringa lenger, ' +
      'svarar de på denne e-posten og oppgir referansen.',
  },
  en: {
    locale: 'en-GB',
    subject: (reference) => `We have received your application: ${reference}`,
    greeting: 'Hello!',
    received: (organisation, initiative) =>
      `We have received the application of ${organisation} to join ${initiative}.`,
    reference: 'Reference',
    receivedAt: 'Received',
    number: 'Organisation number',
    tier: 'Tier',
    measures: 'Climate measures',
    signing: 'Signing',
    signingChoice: {
      seat: (lunch, people) => `${lunch}, ${people === 1 ? 'one person' : `${people} people`}`,
      'waiting-list': (lunch, people) => `${lunch}, waiting list, ${people === 1 ? 'one person' : `${people} people`}`,
      later: 'to be agreed later',
    },
    next: 'What happens now?',
    follow:
      'The receipt in the form shows where the application is and lets you withdraw it. If you no longer have the ' +
      'receipt, answer this e-mail and state the reference.',
  },
};
