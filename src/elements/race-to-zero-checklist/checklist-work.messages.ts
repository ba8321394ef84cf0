import type { FieldCode } from '../../contract/field-codes.ts';
import type { Message } from '../../i18n/translate.ts';

/** What can be wrong with a value of a checklist. */
type ValueCode = Extract<
  FieldCode,
  'missing' | 'too-long' | 'national-identity-number' | 'date' | 'website' | 'number' | 'not-offered' | 'invalid'
>;

const errors: Readonly<Record<`error.${ValueCode}`, Message>> = {
  'error.missing': 'Skriv hvorfor steget ikke gjelder. Til da blir statusen ikke lagret.',
  'error.too-long': 'Dette er for langt. Gjør det kortere.',
  'error.national-identity-number': 'Her står det et fødselsnummer. Ta det bort: alle kan lese dette.',
  'error.date': 'Dette må være en dato i kalenderen.',
  'error.website': 'Dette må være en nettadresse, som www.eksempel.no.',
  'error.number': 'Dette må være et tall.',
  'error.not-offered': 'Velg på nytt: det som er valgt, finnes ikke lenger.',
  'error.invalid': 'Dette kan ikke brukes slik det står.',
};

/** What those who fill in read, in bokmål. */
export const workMessages = {
  ...errors,
  'work.whose': 'Sjekkliste for {name}',
  'field.status': 'Hvor langt er dere kommet?',
  'field.route': 'Hvordan blir saken behandlet?',
  'field.reason': 'Hvorfor gjelder det ikke?',
  'field.choose': 'Velg',
  'field.optional': 'valgfritt',
  'field.public': 'Alle kan lese det dere skriver her. Skriv roller, ikke navn på personer.',
  'status.said': '«{step}» er nå: {status}.',
  'undo.action': 'Angre',
  'undo.done': 'Endringen er angret.',
  'document.state': '{document}: hvor langt er det kommet?',
  'store.none': 'Ingenting blir lagret. Når du lukker siden, er det du har fylt ut, borte.',
  'store.session': 'Det du fyller ut, blir i denne fanen til du lukker den. Ingen andre ser det.',
  'store.device':
    'Du kan lagre det du fyller ut, på denne enheten i 90 dager. Ingen andre enn de som bruker den, ser det.',
  'store.device.action': 'Lagre på denne enheten',
  'store.device.kept': 'Lagret på denne enheten til {date}.',
  'store.device.found': 'Det ligger en sjekkliste på denne enheten.',
  'store.device.open': 'Hent den fram',
  'store.delete': 'Slett det som er lagret',
  'store.deleted': 'Det som var lagret, er slettet.',
  'store.blocked': 'Nettleseren lar oss ikke lagre her. Lagre som fil i stedet.',
  'store.file': 'Lagre det du har fylt ut, som en fil, og åpne den igjen neste gang.',
  'store.file.save': 'Lagre som fil',
  'store.file.open': 'Åpne en fil',
  'store.file.opened': 'Filen er åpnet.',
  'store.file.other':
    'Filen gjelder {name}, ikke kommunen du er på nå. Åpner du den, tar den plassen til det som står her.',
  'store.file.elsewhere': 'Filen er fra et annet initiativ. Bare det som passer her, blir med.',
  'store.file.anyway': 'Åpne filen likevel',
  'store.file.leave': 'La være',
  'store.file.unreadable': 'Dette er ikke en fil fra sjekklisten.',
  'store.endpoint': 'Det du endrer, lagres hos kampanjen med en gang, og alle kan se det.',
  'save.saving': 'Lagrer …',
  'save.saved': 'Alt er lagret',
  'save.unsaved': 'Det er endringer som ikke er lagret',
  'save.offline': 'Du er uten nett. Det du skriver, er her fortsatt, og blir lagret når du er på nett igjen.',
  'save.failed': 'Lagringen kom ikke fram. Det du har skrevet, er her fortsatt.',
  'save.forbidden': 'Lenken din gjelder en annen kommune. Be om en for denne.',
  'save.invalid': 'Noe kunne ikke lagres. Se over feltene som er merket.',
  'save.retry': 'Lagre nå',
  'save.conflict': {
    one: 'Noen andre har endret det samme feltet som deg. Velg hva som skal stå.',
    other: 'Noen andre har endret {count} av de samme feltene som deg. Velg hva som skal stå.',
  },
  'save.conflict.open': 'Se og velg',
  'save.merged': 'Noen andre har også endret sjekklisten. Endringene deres er med nå.',
  'session.title': 'Vil du endre sjekklisten?',
  'session.help':
    'Skriv e-postadressen din. Er den registrert for kommunen, får du en lenke på e-post som virker i 15 minutter.',
  'session.over':
    'Tiden er ute for denne lenken. Det du har skrevet, er her fortsatt, og blir lagret når du har en ny.',
  'session.email': 'E-postadresse på jobb',
  'session.email.missing': 'Skriv e-postadressen din.',
  'session.send': 'Send meg en lenke',
  'session.sent': 'Er adressen registrert, er e-posten på vei. Åpne lenken, eller lim den inn her.',
  'session.paste': 'Lenken fra e-posten',
  'session.redeem': 'Åpne for endringer',
  'session.ready': 'Lenken er klar. Åpne sjekklisten for å gjøre endringer.',
  'session.expired': 'Lenken er brukt eller for gammel. Be om en ny.',
  'session.failed': 'Det kom ikke fram. Prøv igjen.',
  'session.open': 'Du kan endre sjekklisten til klokka {time}.',
  'session.close': 'Avslutt',
  'picker.label': 'Hvilken kommune gjelder det?',
  'picker.hint': 'Søk på navn eller nummer, også gamle.',
  'picker.former': 'tidligere {number}',
  'picker.none': 'Ingen kommune heter det. Sjekk skrivemåten, eller bruk nummeret.',
  'texts.title': 'Ferdige tekster',
  'texts.paper': 'Utkast til saksfremlegg',
  'texts.email': 'E-post om at kommunen er med',
  'texts.failed': 'Teksten kom ikke fram. Prøv igjen.',
} satisfies Record<string, Message>;

/** The texts of those who fill in. */
export type WorkMessage = keyof typeof workMessages;

/** Whether there is a sentence for a code; codes of others are said with that of `invalid`. */
export const errorKey = (code: string): `error.${ValueCode}` => {
  const key = `error.${code}`;
  return isErrorKey(key) ? key : 'error.invalid';
};

const isErrorKey = (key: string): key is `error.${ValueCode}` => Object.hasOwn(errors, key);
