import type { Checklist } from '../checklist.ts';

/** Four steps of an invented campaign: with a choice of routes, documents, a step done elsewhere and one each year. */
export const checklistExample: Checklist = {
  title: { nb: 'Nettonull i fjordregionen', nn: 'Nettonull i fjordregionen', en: 'Net zero in the fjord region' },
  status: 'active',
  timeZone: 'Europe/Oslo',
  steps: [
    {
      id: 'paper',
      title: { nb: 'Skriv saksfremlegg', nn: 'Skriv saksframlegg', en: 'Write a case paper' },
      text: {
        nb: 'Administrasjonen skriver saken som de folkevalgte skal ta stilling til.',
        nn: 'Administrasjonen skriv saka som dei folkevalde skal ta stilling til.',
        en: 'The administration writes the case that the council will consider.',
      },
      actor: { nb: 'Klimarådgiver', nn: 'Klimarådgjevar', en: 'Climate adviser' },
      deadline: '2026-08-15',
      evidence: [
        {
          id: 'net-zero-year',
          title: { nb: 'Året for nettonull', nn: 'Året for nettonull', en: 'Net-zero year' },
          kind: 'number',
          max: 2050,
          required: true,
          proves: ['pledge'],
        },
        {
          id: 'cut',
          title: { nb: 'Utslippskutt innen 2030', nn: 'Utsleppskutt innan 2030', en: 'Emission cut by 2030' },
          hint: { nb: 'Regnet fra basisåret.', nn: 'Rekna frå basisåret.', en: 'Counted from the base year.' },
          kind: 'number',
          unit: '%',
          min: 50,
          required: true,
          proves: ['plan'],
        },
        {
          id: 'base-year',
          title: { nb: 'Basisår', nn: 'Basisår', en: 'Base year' },
          kind: 'number',
        },
        {
          id: 'measure',
          title: { nb: 'Et konkret tiltak', nn: 'Eit konkret tiltak', en: 'One concrete measure' },
          kind: 'text',
          required: true,
          proves: ['proceed'],
        },
      ],
      contacts: [
        {
          role: { nb: 'Sekretariatet', nn: 'Sekretariatet', en: 'The secretariat' },
          organisation: 'Fjordregionen',
          email: 'post@fjordregionen.example',
          verifiedAt: '2026-02-01',
        },
      ],
    },
    {
      id: 'council',
      title: { nb: 'Politisk behandling', nn: 'Politisk handsaming', en: 'Before the council' },
      text: {
        nb: 'Kommunestyret vedtar deltakelsen eller blir orientert om den.',
        nn: 'Kommunestyret vedtek deltakinga eller blir orientert om ho.',
        en: 'The council decides on taking part, or is informed of it.',
      },
      actor: { nb: 'Kommunestyret', nn: 'Kommunestyret', en: 'The council' },
      deadline: '2026-09-15',
      requires: ['paper'],
      routes: [
        {
          id: 'decision',
          title: { nb: 'Vedtak', nn: 'Vedtak', en: 'A decision' },
          text: { nb: 'Kommunestyret stemmer.', nn: 'Kommunestyret røystar.', en: 'The council votes.' },
        },
        {
          id: 'information',
          title: { nb: 'Orienteringssak', nn: 'Orienteringssak', en: 'An information paper' },
          text: { nb: 'Ingen stemmer.', nn: 'Ingen røystar.', en: 'Nobody votes.' },
        },
      ],
      evidence: [
        {
          id: 'case-number',
          title: { nb: 'Saksnummer', nn: 'Saksnummer', en: 'Case number' },
          kind: 'reference',
          required: true,
          routes: ['decision'],
        },
        {
          id: 'decided-on',
          title: { nb: 'Dato for vedtaket', nn: 'Dato for vedtaket', en: 'Date of the decision' },
          kind: 'date',
          required: true,
          routes: ['decision'],
        },
        {
          id: 'informed-on',
          title: { nb: 'Dato for orienteringen', nn: 'Dato for orienteringa', en: 'Date of the information' },
          kind: 'date',
          required: true,
          routes: ['information'],
        },
        {
          id: 'minutes',
          title: { nb: 'Møteprotokoll', nn: 'Møteprotokoll', en: 'Minutes' },
          kind: 'url',
        },
      ],
      proves: ['recognise', 'pledge'],
    },
    {
      id: 'register',
      title: { nb: 'Påmelding og rapportering', nn: 'Påmelding og rapportering', en: 'Registration and reporting' },
      text: {
        nb: 'Kommunen melder seg på hos C40 og sender dokumentene til koordinatoren.',
        nn: 'Kommunen melder seg på hos C40 og sender dokumenta til koordinatoren.',
        en: 'The municipality registers with C40 and sends the documents to the coordinator.',
      },
      actor: { nb: 'Koordinatoren', nn: 'Koordinatoren', en: 'The coordinator' },
      deadline: '2026-09-15',
      externalUrl: 'https://c40.example/race-to-zero',
      requires: ['council'],
      documents: [
        {
          id: 'authorisation',
          title: { nb: 'Fullmakt', nn: 'Fullmakt', en: 'Authorisation' },
          url: 'https://www.fjordregionen.example/fullmakt.docx',
          format: 'docx',
        },
        { id: 'climate-plan', title: { nb: 'Klimaplan', nn: 'Klimaplan', en: 'Climate plan' } },
      ],
      evidence: [
        {
          id: 'platform',
          title: { nb: 'Plattform', nn: 'Plattform', en: 'Platform' },
          kind: 'choice',
          options: [
            { id: 'mycovenant', title: 'MyCovenant' },
            { id: 'cdp', title: 'CDP-ICLEI Track' },
          ],
        },
      ],
      proves: ['plan'],
    },
    {
      id: 'report',
      title: { nb: 'Årlig rapport', nn: 'Årleg rapport', en: 'Yearly report' },
      text: {
        nb: 'Kommunen rapporterer åpent hvert år.',
        nn: 'Kommunen rapporterer ope kvart år.',
        en: 'The municipality reports in the open every year.',
      },
      actor: { nb: 'Kommunen', nn: 'Kommunen', en: 'The municipality' },
      deadline: '2026-12-01',
      recurrence: 'yearly',
      hint: {
        nb: 'MyCovenant ber om rapport hvert andre år. Kampanjen vil ha den hvert år.',
        nn: 'MyCovenant ber om rapport kvart andre år. Kampanjen vil ha han kvart år.',
        en: 'MyCovenant asks for a report every second year. The campaign wants one every year.',
      },
      evidence: [{ id: 'report-url', title: { nb: 'Rapporten', nn: 'Rapporten', en: 'The report' }, kind: 'url' }],
      proves: ['publish'],
    },
  ],
  criteria: [
    {
      version: '2021',
      since: '2021-05',
      items: [
        criterion('recognise', 'Erkjenne klimakrisen', 'Erkjenne klimakrisa', 'Recognise the crisis'),
        criterion('pledge', 'Ambisjon', 'Ambisjon', 'Ambition'),
        criterion('plan', 'Plan', 'Plan', 'Plan'),
        criterion('proceed', 'Handling nå', 'Handling no', 'Act now'),
        criterion('publish', 'Åpen rapportering', 'Open rapportering', 'Open reporting'),
      ],
    },
    {
      version: '2022',
      since: '2022-06',
      items: [
        criterion('recognise', 'Erkjenne klimakrisen', 'Erkjenne klimakrisa', 'Recognise the crisis'),
        criterion('pledge', 'Ambisjon', 'Ambisjon', 'Ambition'),
        criterion('plan', 'Plan', 'Plan', 'Plan'),
        criterion('proceed', 'Handling nå', 'Handling no', 'Act now'),
        criterion('publish', 'Åpen rapportering', 'Open rapportering', 'Open reporting'),
        criterion('persuade', 'Påvirkning', 'Påverknad', 'Persuasion'),
      ],
    },
  ],
  email: {
    to: 'post@kampanjen.example',
    role: { nb: 'Kampanjen', nn: 'Kampanjen', en: 'The campaign' },
    subject: { nb: '{municipality} er med', nn: '{municipality} er med', en: '{municipality} has joined' },
    body: {
      nb: 'Hei!\n\n{municipality} er med i kampanjen. Målet er nettonull i {paper/net-zero-year}.',
      nn: 'Hei!\n\n{municipality} er med i kampanjen. Målet er nettonull i {paper/net-zero-year}.',
      en: 'Hello,\n\n{municipality} has joined the campaign. The goal is net zero in {paper/net-zero-year}.',
    },
  },
  paper: {
    title: {
      nb: '{municipality} – deltakelse i kampanjen',
      nn: '{municipality} – deltaking i kampanjen',
    },
    sections: [
      {
        heading: { nb: 'Bakgrunn', nn: 'Bakgrunn' },
        paragraphs: [
          {
            text: {
              nb: 'Kommunene i fjordregionen er bedt om å slutte seg til disse kravene:',
              nn: 'Kommunane i fjordregionen er bedne om å slutte seg til desse krava:',
            },
            list: 'criteria',
          },
        ],
      },
      {
        heading: { nb: 'Innstilling', nn: 'Innstilling' },
        paragraphs: [
          {
            text: {
              nb: '{municipality} slutter seg til kampanjen med nettonull i {paper/net-zero-year} som mål.',
              nn: '{municipality} sluttar seg til kampanjen med nettonull i {paper/net-zero-year} som mål.',
            },
            route: 'decision',
          },
          {
            text: {
              nb: 'Kommunestyret tar saken til orientering.',
              nn: 'Kommunestyret tek saka til orientering.',
            },
            route: 'information',
          },
        ],
      },
    ],
    example: true,
  },
  editable: true,
  asOf: '2026-05-04T09:00:00+02:00',
};

function criterion(id: string, nb: string, nn: string, en: string) {
  return {
    id,
    title: { nb, nn, en },
    text: { nb: `${nb}: slik kampanjen krever.`, nn: `${nn}: slik kampanjen krev.`, en: `${en}: as asked for.` },
  };
}
