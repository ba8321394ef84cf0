import type { Language } from '../../../../src/contract/index.ts';

/** What the editing page says around the checklist. */
export interface EditTexts {
  readonly skip: string;
  readonly foot: string;
  readonly languages: string;
  readonly checklist: string;
  readonly signOut: string;
  readonly loading: string;
  readonly failed: string;
  readonly failedHelp: string;
  readonly noScript: string;
  readonly noScriptHelp: string;
  /** Before the address of the secretariat. */
  readonly ask: string;
  readonly all: string;
  readonly choose: string;
  readonly chooseLead: string;
  readonly nothing: string;
  readonly archived: string;
  readonly missing: string;
  readonly missingHelp: string;
  readonly broken: string;
  readonly brokenHelp: string;
  readonly of: (municipality: string) => string;
}

export const EDIT_TEXTS: Readonly<Record<Language, EditTexts>> = {
  nb: {
    skip: 'Hopp til innholdet',
    foot: 'Det du lagrer her, kan alle lese. Logg ut når du er ferdig på en delt maskin.',
    languages: 'Språk',
    checklist: 'Sjekkliste',
    signOut: 'Logg ut',
    loading: 'Sjekklisten hentes …',
    failed: 'Sjekklisten kunne ikke hentes',
    failedHelp: 'Last siden på nytt om litt. Ingenting av det som er lagret, er borte.',
    noScript: 'Slå på JavaScript for å fylle ut',
    noScriptHelp: 'Sjekklisten fylles ut i nettleseren. Uten JavaScript kan andre føre inn endringene for deg.',
    ask: 'Skriv til',
    all: 'Alle sjekklister',
    choose: 'Velg kommune',
    chooseLead:
      'Her fører kommunene inn hvor langt de har kommet. For å endre noe trenger du en lenke, og den sendes til adressen du er registrert med.',
    nothing: 'Ingen sjekklister ennå.',
    archived: 'avsluttet',
    missing: 'Denne sjekklisten finnes ikke',
    missingHelp: 'Adressen kan være feil, eller kommunen er ikke med.',
    broken: 'Siden kan ikke vises nå',
    brokenHelp: 'Feilen ligger ikke hos deg. Prøv igjen om litt.',
    of: (municipality) => `Sjekklisten til ${municipality}`,
  },
  nn: {
    skip: 'Hopp til innhaldet',
    foot: 'Det du lagrar her, kan alle lese. Logg ut når du er ferdig på ei delt maskin.',
    languages: 'Språk',
    checklist: 'Sjekkliste',
    signOut: 'Logg ut',
    loading: 'Sjekklista blir henta …',
    failed: 'Sjekklista kunne ikkje hentast',
    failedHelp: 'Last sida på nytt om litt. Ingenting av det som er lagra, er borte.',
    noScript: 'Slå på JavaScript for å fylle ut',
    noScriptHelp: 'Sjekklista blir fylt ut i nettlesaren. Utan JavaScript kan andre føre inn endringane for deg.',
    ask: 'Skriv til',
    all: 'Alle sjekklister',
    choose: 'Vel kommune',
    chooseLead:
      'Her fører kommunane inn kor langt dei har kome. For å endre noko treng du ei lenkje, og ho blir send til adressa du er registrert med.',
    nothing: 'Ingen sjekklister enno.',
    archived: 'avslutta',
    missing: 'Denne sjekklista finst ikkje',
    missingHelp: 'Adressa kan vere feil, eller kommunen er ikkje med.',
    broken: 'Sida kan ikkje visast no',
    brokenHelp: 'Feilen ligg ikkje hos deg. Prøv igjen om litt.',
    of: (municipality) => `Sjekklista til ${municipality}`,
  },
  en: {
    skip: 'Skip to content',
    foot: 'What you save here can be read by everybody. Sign out when you are done on a shared machine.',
    languages: 'Languages',
    checklist: 'Checklist',
    signOut: 'Sign out',
    loading: 'Loading the checklist …',
    failed: 'The checklist could not be loaded',
    failedHelp: 'Reload the page in a moment. Nothing that was saved is gone.',
    noScript: 'Turn on JavaScript to fill this in',
    noScriptHelp: 'The checklist is filled in in the browser. Without JavaScript others can enter changes for you.',
    ask: 'Write to',
    all: 'All checklists',
    choose: 'Choose a municipality',
    chooseLead:
      'Here the municipalities enter how far they have come. To change anything you need a link, which is sent to the address you are registered with.',
    nothing: 'No checklists yet.',
    archived: 'ended',
    missing: 'There is no such checklist',
    missingHelp: 'The address may be wrong, or the municipality does not take part.',
    broken: 'The page cannot be shown now',
    brokenHelp: 'This is not your fault. Try again in a moment.',
    of: (municipality) => `Checklist of ${municipality}`,
  },
};
