import type { Message } from '../../i18n/translate.ts';

/** What the tools around the timeline say, in bokmål. */
export const toolsMessages = {
  'filter.open': 'Filtrer',
  'filter.kind': 'Hva',
  'filter.audience': 'For hvem',
  'filter.other': 'Annet',
  'filter.clear': 'Fjern alle filtre',
  'results.count': { one: '{count} treff', other: '{count} treff' },
  'results.none.help': 'Fjern noen av filtrene for å se mer.',
  'calendar.download': 'Last ned som kalenderfil',
  'calendar.subscribe': 'Abonner i kalenderen din',
  'calendar.subscribe.help':
    'Kalenderen din følger med selv: flyttes eller avlyses noe, ser du det der. Bare det filtrene viser nå, kommer med.',
  'calendar.open': 'Åpne i kalenderappen',
  'calendar.address': 'Adresse til kalendere på nett',
  'calendar.copy': 'Kopier adressen',
  'calendar.copied': 'Adressen er kopiert',
  'line.today': 'I dag',
  'state.stale': 'Vi får ikke hentet nye datoer akkurat nå. Dette er tidslinjen slik vi sist så den.',
  'state.empty.help': 'Her kommer det når den første datoen er satt.',
  'source.as-of': 'Oppdatert {date}',
  'source.from': 'Kilde:',
  'source.licence': 'Lisens:',
  'unconfigured.missing':
    'Til deg som redigerer siden: oppgi hvor dataene ligger, med endpoint="https://…" på elementet.',
  'unconfigured.initiative':
    'Til deg som redigerer siden: oppgi hvilket initiativ tidslinjen gjelder, for eksempel initiative="race-to-zero".',
  'unconfigured.malformed': 'Til deg som redigerer siden: adressen i endpoint er ikke en gyldig nettadresse.',
  'unconfigured.scheme': 'Til deg som redigerer siden: adressen i endpoint må begynne med https.',
  'unconfigured.credentials':
    'Til deg som redigerer siden: adressen i endpoint kan ikke ha brukernavn eller passord i seg.',
  'unconfigured.insecure':
    'Til deg som redigerer siden: siden er sikret med https, og da må endpoint også begynne med https.',
} satisfies Record<string, Message>;

/** The texts of everything around the timeline. */
export type ToolsMessage = keyof typeof toolsMessages;
