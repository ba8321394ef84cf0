import type { Language } from '../../../../src/contract/index.ts';
import type { Text } from './texts/text.ts';

/** What an applicant is told of. */
export type ToldAct = 'approve' | 'ask' | 'decline' | 'give-seats' | 'free-seats' | 'sign';

interface DecisionTexts {
  readonly greeting: string;
  /** With a message: what leads to it. */
  readonly message: string;
  readonly answer: string;
  readonly subjects: Readonly<Record<ToldAct, string>>;
  /** `{organisation}`, `{initiative}`, `{reference}`, `{lunch}`, `{count}`. */
  readonly texts: Readonly<Record<ToldAct, Text>>;
}

/** What the mails about decisions say, in the language of the application. */
export const DECISION_TEXTS: Readonly<Record<Language, DecisionTexts>> = {
  nb: {
    greeting: 'Hei!',
    message: 'Sekretariatet skriver:',
    answer: 'Svar gjerne på denne e-posten. Oppgi referansen {reference}.',
    subjects: {
      approve: 'Søknaden er godkjent: {reference}',
      ask: 'Vi trenger flere opplysninger: {reference}',
      decline: 'Søknaden er ikke godkjent: {reference}',
      'give-seats': 'Plass på signeringslunsj: {reference}',
      'free-seats': 'Endring i signeringslunsj: {reference}',
      sign: 'Velkommen som medlem: {reference}',
    },
    texts: {
      approve:
        'Søknaden fra {organisation} til {initiative} er godkjent. Dere blir medlem når klimakontrakten er signert.',
      ask: 'Vi ser på søknaden fra {organisation} til {initiative} og trenger å vite litt mer før vi kan behandle den.',
      decline: 'Vi har sett på søknaden fra {organisation} til {initiative}, og kan ikke godkjenne den.',
      'give-seats': {
        one: '{organisation} har fått én plass: {lunch}.',
        other: '{organisation} har fått {count} plasser: {lunch}.',
      },
      'free-seats': '{organisation} har ikke lenger plass på signeringslunsjen: {lunch}.',
      sign: 'Klimakontrakten er signert, og {organisation} er med i {initiative}. Dere står nå i medlemslisten.',
    },
  },
  nn: {
    greeting: 'Hei!',
    message: 'Sekretariatet skriv:',
    answer: 'Svar gjerne på denne e-posten. Oppgi referansen {reference}.',
    subjects: {
      approve: 'Søknaden er godkjend: {reference}',
      ask: 'Vi treng fleire opplysningar: {reference}',
      decline: 'Søknaden er ikkje godkjend: {reference}',
      'give-seats': 'Plass på signeringslunsj: {reference}',
      'free-seats': 'Endring i signeringslunsj: {reference}',
      sign: 'Velkomen som medlem: {reference}',
    },
    texts: {
      approve:
        'Søknaden frå {organisation} til {initiative} er godkjend. De blir medlem når klimakontrakten er signert.',
      ask: 'Vi ser på søknaden frå {organisation} til {initiative} og treng å vite litt meir før vi kan handsame han.',
      decline: 'Vi har sett på søknaden frå {organisation} til {initiative}, og kan ikkje godkjenne han.',
      'give-seats': {
        one: '{organisation} har fått éin plass: {lunch}.',
        other: '{organisation} har fått {count} plassar: {lunch}.',
      },
      'free-seats': '{organisation} har ikkje lenger plass på signeringslunsjen: {lunch}.',
      sign: 'Klimakontrakten er signert, og {organisation} er med i {initiative}. De står no i medlemslista.',
    },
  },
  en: {
    greeting: 'Hello!',
    message: 'The secretariat writes:',
    answer: 'You are welcome to answer this e-mail. Please state the reference {reference}.',
    subjects: {
      approve: 'Your application is approved: {reference}',
      ask: 'We need some more information: {reference}',
      decline: 'Your application is not approved: {reference}',
      'give-seats': 'Seats at a signing lunch: {reference}',
      'free-seats': 'A change to your signing lunch: {reference}',
      sign: 'Welcome as a member: {reference}',
    },
    texts: {
      approve:
        'The application of {organisation} to {initiative} is approved. You become a member when the climate contract is signed.',
      ask: 'We are looking at the application of {organisation} to {initiative} and need to know a little more first.',
      decline: 'We have looked at the application of {organisation} to {initiative} and cannot approve it.',
      'give-seats': {
        one: '{organisation} has one seat: {lunch}.',
        other: '{organisation} has {count} seats: {lunch}.',
      },
      'free-seats': '{organisation} no longer has seats at the signing lunch: {lunch}.',
      sign: 'The climate contract is signed, and {organisation} has joined {initiative}. You are now on the list of members.',
    },
  },
};
