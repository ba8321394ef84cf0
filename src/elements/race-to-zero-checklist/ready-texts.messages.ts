import type { Message } from '../../i18n/translate.ts';

/** What stands around texts that are ready to use, in bokmål. */
export const readyTextMessages = {
  'paper.title': 'Utkast til saksfremlegg',
  'paper.example': 'Et forslag til ordlyd, ikke en vedtatt tekst. Les over og tilpass det kommunen.',
  'paper.missing': 'Det som er merket, mangler i sjekklisten.',
  'paper.language': 'Språk i saken',
  'paper.nb': 'Bokmål',
  'paper.nn': 'Nynorsk',
  'paper.docx': 'Last ned til Word (.docx)',
  'paper.html': 'Last ned til utskrift (.html)',
  'paper.busy': 'Lager dokumentet …',
  'paper.failed': 'Dokumentet ble ikke laget. Prøv igjen, eller kopier teksten.',
  'text.copy': 'Kopier teksten',
  'text.copied': 'Teksten er kopiert.',
  'text.not-copied': 'Nettleseren lot oss ikke kopiere. Merk teksten og kopier den selv.',
  'text.close': 'Lukk',
  'email.title': 'E-post om at kommunen er med',
  'email.to': 'Til',
  'email.subject': 'Emne',
  'email.body': 'Tekst',
  'email.open': 'Åpne i e-postprogrammet',
  'email.long': 'Teksten er for lang for en lenke. Kopier den i stedet.',
} satisfies Record<string, Message>;

/** The texts around texts. */
export type ReadyTextMessage = keyof typeof readyTextMessages;
