import type { Message } from '../../i18n/translate.ts';

/** What the first step says, in bokmål; the other languages are in `languages/` and come when they are asked for. */
export const nfkMembershipFormMessages = {
  'state.loading': 'Henter skjemaet …',
  'state.failed': 'Skjemaet er ikke tilgjengelig akkurat nå',
  'state.failed.help': 'Prøv igjen om litt. Feilen ligger ikke hos deg.',
  'state.offline': 'Du er uten nett',
  'state.offline.help': 'Skjemaet kommer når du er på nett igjen.',
  'state.retry': 'Prøv igjen',
  'state.unconfigured': 'Skjemaet er ikke satt opp ennå',
  'state.unavailable': 'Her kan du ikke søke på nett',
  'state.unavailable.help': 'Ta kontakt med dem som driver nettverket.',
  'state.paused': 'Skjemaet er midlertidig stengt',
  'state.closed': 'Det er ikke lenger mulig å søke',
  'state.deadline-passed': 'Fristen var {date}.',
  'progress.step': 'Steg {step} av {steps}',
  'step.eligibility': 'Passer nettverket for dere?',
  'eligibility.prepare': 'Ha dette for hånden',
  'eligibility.deadline': 'Søk senest {date}.',
  'eligibility.activity': 'Har dere aktivitet der nettverket er?',
  'activity.has': 'Ja, vi har aktivitet der',
  'activity.plans': 'Ikke ennå, men vi planlegger det',
  'activity.none': 'Nei',
  'field.relevance.explanation': 'Hva gjør dere der, eller hva planlegger dere?',
  'eligibility.contact': 'Snakk med sekretariatet først',
  'eligibility.contact.help': 'Sekretariatet kan si om det likevel er plass til dere.',
  'action.next': 'Neste',
  'action.wait': 'Et øyeblikk …',
  'action.part-failed': 'Resten av skjemaet kom ikke fram. Sjekk nettet og trykk «Neste» igjen.',
} satisfies Record<string, Message>;

/** The texts that the first step can need. */
export type NfkMembershipFormMessage = keyof typeof nfkMembershipFormMessages;
