import type { Message } from '../../i18n/translate.ts';

/** What the first view says, in bokmål; the other languages are in `languages/` and come when they are asked for. */
export const raceToZeroChecklistMessages = {
  'state.loading': 'Henter sjekklisten …',
  'state.failed': 'Sjekklisten er ikke tilgjengelig akkurat nå',
  'state.failed.help': 'Prøv igjen om litt. Feilen ligger ikke hos deg.',
  'state.offline': 'Du er uten nett',
  'state.offline.help': 'Sjekklisten kommer når du er på nett igjen.',
  'state.retry': 'Prøv igjen',
  'state.unconfigured': 'Sjekklisten er ikke satt opp ennå',
  'state.stale': 'Dette er sjekklisten slik vi sist så den. Nye opplysninger kommer ikke fram akkurat nå.',
  'state.unknown': 'Her er det ingen framdrift å vise ennå',
  'state.unknown.help': 'Når kommunen begynner, kommer stegene her.',
  'state.archived': 'Kampanjen er avsluttet. Slik gikk det.',
  'state.example': 'Eksempel: framdriften er oppdiktet.',
  'meter.steps': '{done} av {total} steg er gjort',
  'meter.documents': '{done} av {total} dokumenter er klare',
  'meter.criteria': '{done} av {total} krav er dokumentert',
  'status.not-started': 'Ikke begynt',
  'status.in-progress': 'Under arbeid',
  'status.waiting': 'Venter på andre',
  'status.done': 'Gjort',
  'status.not-applicable': 'Gjelder ikke',
  'status.overdue': 'Fristen er ute',
  'status.unfinished': 'Ble ikke fullført',
  'deadline.on': 'Frist {date}',
  'deadline.was': 'Fristen var {date}',
  'deadline.today': 'Frist i dag',
  'deadline.left': { one: '{count} dag igjen', other: '{count} dager igjen' },
  'step.yearly': 'Hvert år',
} satisfies Record<string, Message>;

/** The texts that the first view can need. */
export type RaceToZeroChecklistMessage = keyof typeof raceToZeroChecklistMessages;
