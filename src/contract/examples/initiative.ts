import type { Initiative } from '../initiative.ts';
import { applicationFormExample } from './application.ts';

/** A network with two tiers; everything in it is invented. */
export const initiativeExample: Initiative = {
  id: 'nfk',
  title: 'Næring for klima',
  summary: {
    nb: 'Virksomheter og kommunen kutter utslipp sammen.',
    nn: 'Verksemder og kommunen kuttar utslepp saman.',
    en: 'Businesses and the city cut emissions together.',
  },
  organisers: [{ name: { nb: 'Fjordbyen kommune', en: 'City of Fjordbyen' }, url: 'https://www.fjordbyen.example' }],
  endorsements: [{ name: 'Klimapartnerne i Fjordbyen' }],
  period: { start: '2015' },
  status: 'active',
  timeZone: 'Europe/Oslo',
  targets: [
    { text: { nb: '95 prosent lavere utslipp', en: 'Emissions down by 95 per cent' }, year: 2030, percent: 95 },
  ],
  criteria: {
    scheme: 'nfk',
    version: '2022',
    items: [
      {
        id: 'action',
        kind: 'requirement',
        title: { nb: 'Handling', en: 'Action' },
        text: { nb: 'Tiltak er gjort eller planlagt.', en: 'Measures are done or planned.' },
      },
      {
        id: 'suppliers',
        kind: 'expectation',
        title: { nb: 'Leverandører', en: 'Suppliers' },
        text: { nb: 'Det stilles klimakrav til leverandører.', en: 'Suppliers meet climate demands.' },
      },
    ],
  },
  tiers: [
    {
      id: 'member',
      title: { nb: 'Medlem', en: 'Member' },
      text: { nb: 'For alle som vil i gang.', en: 'For everybody who wants to start.' },
      fee: 'none',
      reporting: { nb: 'Én gang i året', en: 'Once a year' },
      benefits: [{ nb: 'Medlemsmøter', en: 'Meetings for members' }],
    },
  ],
  documents: [
    {
      id: 'contract',
      title: { nb: 'Klimakontrakten', en: 'The climate contract' },
      url: 'https://www.fjordbyen.example/klimakontrakt.pdf',
      kind: 'contract',
      format: 'PDF',
      language: 'nb',
    },
  ],
  contacts: [
    {
      role: { nb: 'Sekretariatet', en: 'The secretariat' },
      organisation: 'Fjordbyen kommune',
      email: 'naring@fjordbyen.example',
      verifiedAt: '2026-10-01',
    },
  ],
  links: [{ title: { nb: 'Om nettverket', en: 'About the network' }, url: 'https://www.fjordbyen.example/nfk' }],
  media: [
    {
      title: { nb: 'Fra et toppledermøte', en: 'From a meeting of top leaders' },
      url: 'https://www.fjordbyen.example/film.mp4',
      kind: 'video',
      captions: 'https://www.fjordbyen.example/film.vtt',
    },
  ],
  privacy: {
    controller: 'Fjordbyen kommune',
    purposes: [
      {
        id: 'directory',
        purpose: { nb: 'Vise hvem som er med', en: 'Show who takes part' },
        basis: { nb: 'Oppgave i allmennhetens interesse', en: 'Task in the public interest' },
        retention: { nb: 'Til virksomheten går ut', en: 'Until the member leaves' },
        recipients: { nb: 'Alle', en: 'Everybody' },
        link: 'https://www.fjordbyen.example/personvern',
      },
    ],
  },
  application: applicationFormExample,
  verifiedAt: '2026-10-01',
  validFrom: '2022-01-01',
};
