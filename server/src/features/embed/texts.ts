import type { Language } from '../../../../src/contract/index.ts';
import type { PageErrorKind } from './page-error.ts';

/** What the pages say around the widgets. `{…}` are filled in. */
export interface PageTexts {
  readonly skip: string;
  readonly languages: string;
  readonly foot: string;
  readonly members: (initiative: string) => string;
  readonly membersAbout: (count: number, initiative: string) => string;
  readonly timeline: (initiative: string) => string;
  readonly timelineAbout: (count: number, initiative: string) => string;
  readonly checklist: (initiative: string) => string;
  readonly checklistOf: (municipality: string, initiative: string) => string;
  readonly checklistAbout: (steps: number, initiative: string) => string;
  readonly overview: (initiative: string) => string;
  readonly form: (initiative: string) => string;
  readonly letters: string;
  readonly backToList: string;
  readonly earlier: (count: number) => string;
  readonly calendar: string;
  readonly nextPage: string;
  readonly chooseMunicipality: string;
  readonly aboutStep: string;
  readonly openChecklist: string;
  readonly empty: string;
  readonly home: string;
  readonly unknownParameters: string;
  readonly errors: Readonly<
    Record<
      Exclude<PageErrorKind, 'foreign' | 'limited' | 'unreadable'>,
      { readonly title: string; readonly help: string }
    >
  >;
  /** Before what a parameter may hold. */
  readonly hint: string;
}

export const PAGE_TEXTS: Readonly<Record<Language, PageTexts>> = {
  nb: {
    skip: 'Hopp til innholdet',
    languages: 'Språk',
    foot: 'Siden setter ingen informasjonskapsler og følger ikke med på hvem du er.',
    members: (initiative) => `Medlemmer i ${initiative}`,
    membersAbout: (count, initiative) => `Alle ${count} som er med i ${initiative}, med sted og hva de gjør.`,
    timeline: (initiative) => `Datoer i ${initiative}`,
    timelineAbout: (count, initiative) => `${count} frister, møter og milepæler i ${initiative}, og hva som er neste.`,
    checklist: (initiative) => `Sjekkliste for ${initiative}`,
    checklistOf: (municipality, initiative) => `${municipality}: sjekkliste for ${initiative}`,
    checklistAbout: (steps, initiative) => `De ${steps} stegene i ${initiative}, og hvor langt kommunene er kommet.`,
    overview: (initiative) => `Hvor langt kommunene er kommet i ${initiative}`,
    form: (initiative) => `Søk om å bli med i ${initiative}`,
    letters: 'Gå til bokstav',
    backToList: 'Alle medlemmer',
    earlier: (count) => `Vis ${count} tidligere`,
    calendar: 'Last ned datoene som kalenderfil',
    nextPage: 'Neste side',
    chooseMunicipality: 'Velg kommune',
    aboutStep: 'Om steget',
    openChecklist: 'Fyll ut sjekklisten',
    empty: 'Her er det ingenting ennå.',
    home: 'Til forsiden',
    unknownParameters: 'Til deg som redigerer: disse delene av adressen kjenner vi ikke, og de gjør ingenting:',
    hint: 'Til deg som redigerer: adressen kan ha',
    errors: {
      missing: { title: 'Siden finnes ikke', help: 'Adressen kan være feil skrevet, eller siden er flyttet.' },
      initiative: { title: 'Hvilket initiativ?', help: 'Adressen sier ikke hvilket initiativ det gjelder.' },
      parameter: { title: 'Noe i adressen er feil', help: 'En del av adressen har en verdi som ikke finnes.' },
      nothing: { title: 'Dette finnes ikke', help: 'Det kan være tatt bort, eller ha fått en annen adresse.' },
      method: { title: 'Slik kan ikke siden brukes', help: 'Siden kan bare leses.' },
      away: { title: 'Siden er borte et øyeblikk', help: 'Prøv igjen om litt. Feilen ligger ikke hos deg.' },
      failed: { title: 'Siden kan ikke vises nå', help: 'Feilen ligger ikke hos deg. Prøv igjen om litt.' },
    },
  },
  nn: {
    skip: 'Hopp til innhaldet',
    languages: 'Språk',
    foot: 'Sida set ingen informasjonskapslar og følgjer ikkje med på kven du er.',
    members: (initiative) => `Medlemmer i ${initiative}`,
    membersAbout: (count, initiative) => `Alle ${count} som er med i ${initiative}, med stad og kva dei gjer.`,
    timeline: (initiative) => `Datoar i ${initiative}`,
    timelineAbout: (count, initiative) => `${count} fristar, møte og milepælar i ${initiative}, og kva som er neste.`,
    checklist: (initiative) => `Sjekkliste for ${initiative}`,
    checklistOf: (municipality, initiative) => `${municipality}: sjekkliste for ${initiative}`,
    checklistAbout: (steps, initiative) => `Dei ${steps} stega i ${initiative}, og kor langt kommunane er komne.`,
    overview: (initiative) => `Kor langt kommunane er komne i ${initiative}`,
    form: (initiative) => `Søk om å bli med i ${initiative}`,
    letters: 'Gå til bokstav',
    backToList: 'Alle medlemmer',
    earlier: (count) => `Vis ${count} tidlegare`,
    calendar: 'Last ned datoane som kalenderfil',
    nextPage: 'Neste side',
    chooseMunicipality: 'Vel kommune',
    aboutStep: 'Om steget',
    openChecklist: 'Fyll ut sjekklista',
    empty: 'Her er det ingenting enno.',
    home: 'Til framsida',
    unknownParameters: 'Til deg som redigerer: desse delane av adressa kjenner vi ikkje, og dei gjer ingenting:',
    hint: 'Til deg som redigerer: adressa kan ha',
    errors: {
      missing: { title: 'Sida finst ikkje', help: 'Adressa kan vere feil skriven, eller sida er flytta.' },
      initiative: { title: 'Kva initiativ?', help: 'Adressa seier ikkje kva initiativ det gjeld.' },
      parameter: { title: 'Noko i adressa er feil', help: 'Ein del av adressa har ein verdi som ikkje finst.' },
      nothing: { title: 'Dette finst ikkje', help: 'Det kan vere teke bort, eller ha fått ei anna adresse.' },
      method: { title: 'Slik kan ikkje sida brukast', help: 'Sida kan berre lesast.' },
      away: { title: 'Sida er borte ein augneblink', help: 'Prøv igjen om litt. Feilen ligg ikkje hos deg.' },
      failed: { title: 'Sida kan ikkje visast no', help: 'Feilen ligg ikkje hos deg. Prøv igjen om litt.' },
    },
  },
  en: {
    skip: 'Skip to content',
    languages: 'Languages',
    foot: 'This page sets no cookies and does not track who you are.',
    members: (initiative) => `Members of ${initiative}`,
    membersAbout: (count, initiative) =>
      `All ${count} who take part in ${initiative}, with where they are and what they do.`,
    timeline: (initiative) => `Dates in ${initiative}`,
    timelineAbout: (count, initiative) =>
      `${count} deadlines, meetings and milestones in ${initiative}, and what is next.`,
    checklist: (initiative) => `Checklist for ${initiative}`,
    checklistOf: (municipality, initiative) => `${municipality}: checklist for ${initiative}`,
    checklistAbout: (steps, initiative) =>
      `The ${steps} steps of ${initiative}, and how far the municipalities have come.`,
    overview: (initiative) => `How far the municipalities have come in ${initiative}`,
    form: (initiative) => `Apply to join ${initiative}`,
    letters: 'Go to letter',
    backToList: 'All members',
    earlier: (count) => `Show ${count} earlier`,
    calendar: 'Download the dates as a calendar file',
    nextPage: 'Next page',
    chooseMunicipality: 'Choose a municipality',
    aboutStep: 'About this step',
    openChecklist: 'Fill in the checklist',
    empty: 'Nothing here yet.',
    home: 'To the front page',
    unknownParameters: 'For editors: these parts of the address are not known and do nothing:',
    hint: 'For editors: the address may have',
    errors: {
      missing: { title: 'There is no such page', help: 'The address may be misspelt, or the page has moved.' },
      initiative: { title: 'Which initiative?', help: 'The address does not say which initiative it is about.' },
      parameter: {
        title: 'Something in the address is wrong',
        help: 'A part of the address has a value that does not exist.',
      },
      nothing: { title: 'This does not exist', help: 'It may have been removed, or have another address now.' },
      method: { title: 'The page cannot be used like this', help: 'The page can only be read.' },
      away: { title: 'The page is away for a moment', help: 'Try again in a while. The fault is not yours.' },
      failed: { title: 'The page cannot be shown now', help: 'The fault is not yours. Try again in a while.' },
    },
  },
};
