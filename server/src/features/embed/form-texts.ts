import type { Language } from '../../../../src/contract/index.ts';

/** What the plain form says beside the words of the widget. */
export interface FormTexts {
  /** Before the title when something has to be mended. */
  readonly wrong: string;
  readonly lead: string;
  readonly onlyIf: (choice: string) => string;
  readonly onlyIfOther: string;
  readonly numberHint: string;
  readonly firstMeasure: string;
  readonly moreMeasures: string;
  readonly frame: string;
  readonly closed: string;
  readonly sent: string;
  readonly sentEarlier: string;
  readonly mail: string;
  readonly another: string;
  readonly foreign: { readonly title: string; readonly help: string };
  readonly limited: { readonly title: string; readonly help: string };
  readonly unreadable: { readonly title: string; readonly help: string };
  readonly stillThere: string;
}

export const FORM_TEXTS: Readonly<Record<Language, FormTexts>> = {
  nb: {
    wrong: 'Feil',
    lead: 'Fyll ut og send. Det tar et kvarters tid. Ingenting lagres før du sender.',
    onlyIf: (choice) => `Bare for dere som velger «${choice}» over.`,
    onlyIfOther: 'Fyll ut dette bare når en annen enn kontaktpersonen signerer.',
    numberHint: 'Ni siffer.',
    firstMeasure: 'Det første må fylles ut. La resten stå tomt om dere ikke har flere.',
    moreMeasures: 'Vis plass til flere tiltak',
    frame: 'Skjemaet vises inne i en annen side. Får du ikke sendt det herfra, åpner du det på egen side.',
    closed: 'Skjemaet kan ikke sendes nå',
    sent: 'Søknaden er mottatt',
    sentEarlier: 'Denne søknaden var allerede sendt. Den er registrert én gang, under denne referansen.',
    mail: 'Kontaktpersonen får den samme kvitteringen på e-post.',
    another: 'Til skjemaet',
    foreign: {
      title: 'Skjemaet kan ikke sendes herfra',
      help: 'Ingenting er sendt. Åpne skjemaet på egen side og send det derfra.',
    },
    limited: {
      title: 'Det er mange som sender nå',
      help: 'Ingenting er sendt. Vent et minutt, gå tilbake og send på nytt. Det du har skrevet, står der.',
    },
    unreadable: {
      title: 'Skjemaet kom ikke helt fram',
      help: 'Ingenting er sendt. Gå tilbake og send på nytt.',
    },
    stillThere: 'Alt du har skrevet, står under.',
  },
  nn: {
    wrong: 'Feil',
    lead: 'Fyll ut og send. Det tek eit kvarters tid. Ingenting blir lagra før du sender.',
    onlyIf: (choice) => `Berre for dykk som vel «${choice}» over.`,
    onlyIfOther: 'Fyll ut dette berre når ein annan enn kontaktpersonen signerer.',
    numberHint: 'Ni siffer.',
    firstMeasure: 'Det første må fyllast ut. La resten stå tomt om de ikkje har fleire.',
    moreMeasures: 'Vis plass til fleire tiltak',
    frame: 'Skjemaet blir vist inne i ei anna side. Får du ikkje sendt det herfrå, opnar du det på eiga side.',
    closed: 'Skjemaet kan ikkje sendast no',
    sent: 'Søknaden er motteken',
    sentEarlier: 'Denne søknaden var alt send. Han er registrert éin gong, under denne referansen.',
    mail: 'Kontaktpersonen får den same kvitteringa på e-post.',
    another: 'Til skjemaet',
    foreign: {
      title: 'Skjemaet kan ikkje sendast herfrå',
      help: 'Ingenting er sendt. Opne skjemaet på eiga side og send det derifrå.',
    },
    limited: {
      title: 'Det er mange som sender no',
      help: 'Ingenting er sendt. Vent eit minutt, gå tilbake og send på nytt. Det du har skrive, står der.',
    },
    unreadable: {
      title: 'Skjemaet kom ikkje heilt fram',
      help: 'Ingenting er sendt. Gå tilbake og send på nytt.',
    },
    stillThere: 'Alt du har skrive, står under.',
  },
  en: {
    wrong: 'Error',
    lead: 'Fill it in and send it. It takes about a quarter of an hour. Nothing is stored before you send.',
    onlyIf: (choice) => `Only for those who choose “${choice}” above.`,
    onlyIfOther: 'Only when somebody other than the contact person signs.',
    numberHint: 'Nine digits.',
    firstMeasure: 'The first must be filled in. Leave the rest empty if you have no more.',
    moreMeasures: 'Show room for more measures',
    frame: 'The form is shown inside another page. If it cannot be sent from here, open it on a page of its own.',
    closed: 'The form cannot be sent now',
    sent: 'The application has been received',
    sentEarlier: 'This application had already been sent. It is registered once, under this reference.',
    mail: 'The contact person gets the same receipt by e-mail.',
    another: 'To the form',
    foreign: {
      title: 'The form cannot be sent from here',
      help: 'Nothing has been sent. Open the form on a page of its own and send it from there.',
    },
    limited: {
      title: 'Many are sending right now',
      help: 'Nothing has been sent. Wait a minute, go back and send again. What you have written is still there.',
    },
    unreadable: {
      title: 'The form did not arrive whole',
      help: 'Nothing has been sent. Go back and send again.',
    },
    stillThere: 'Everything you have written is below.',
  },
};
