import type { Message } from '../../i18n/translate.ts';

/** What comes a moment after the steps, in bokmål. */
export const toolsMessages = {
  'step.actor': 'Hvem gjør det',
  'step.route': 'Måten',
  'step.reason': 'Hvorfor det ikke gjelder',
  'step.changed': 'Sist endret',
  'step.changed.by': '{date}, {who}',
  'step.years': 'Gjort for',
  'step.elsewhere': 'Gjøres på {host}',
  'documents.title': 'Dokumenter',
  'document.missing': 'Mangler',
  'document.draft': 'Utkast',
  'document.adopted': 'Vedtatt',
  'document.signed': 'Signert',
  'document.sent': 'Sendt',
  'document.template': 'Mal ({host})',
  'contact.title': 'Spør gjerne',
  'contact.verified': 'Sjekket {date}',
  'contact.old': 'kan være utdatert',
  'criteria.title': 'Kravene, og hva som viser at de er oppfylt',
  'criteria.version': 'Kravene slik de er fra {version}',
  'criterion.proven': 'Dokumentert',
  'criterion.partly': 'Delvis dokumentert',
  'criterion.open': 'Ikke dokumentert',
  'criterion.unproven': 'Vises ikke i stegene',
  'criterion.new': 'Nytt siden kommunen ble med',
  'proof.holds': 'Vises av',
  'proof.missing': 'Mangler',
  'proof.step': 'steget «{step}»',
  'proof.value': '«{title}» under «{step}»',
  'limit.below':
    'Tallet er {value}. Kravet er minst {limit}. Skriv i saken hvorfor det er lavere, eller sett et høyere mål.',
  'limit.above':
    'Året er {value}. Kravet er senest {limit}. Skriv i saken hvorfor det er senere, eller sett et tidligere mål.',
  'limit.no-number': 'Dette er ikke et tall.',
  'calendar.download': 'Last ned fristene til kalenderen',
  'print.action': 'Skriv ut status',
  'source.as-of': 'Oppdatert {date}',
  'source.from': 'Kilde:',
  'source.licence': 'Lisens:',
  'unconfigured.missing':
    'Til deg som redigerer siden: oppgi hvor dataene ligger, med endpoint="https://…" på elementet.',
  'unconfigured.municipality':
    'Til deg som redigerer siden: oppgi hvilken kommune det gjelder, med nummeret: municipality="3203".',
  'unconfigured.malformed': 'Til deg som redigerer siden: adressen i endpoint er ikke en gyldig nettadresse.',
  'unconfigured.scheme': 'Til deg som redigerer siden: adressen i endpoint må begynne med https.',
  'unconfigured.credentials':
    'Til deg som redigerer siden: adressen i endpoint kan ikke ha brukernavn eller passord i seg.',
  'unconfigured.insecure':
    'Til deg som redigerer siden: siden er sikret med https, og da må endpoint også begynne med https.',
} satisfies Record<string, Message>;

/** The texts of what comes after the steps. */
export type ToolsMessage = keyof typeof toolsMessages;
