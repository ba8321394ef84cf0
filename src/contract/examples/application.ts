import type { ApplicationReceipt, ApplicationState, ApplicationTicket } from '../application.ts';
import type { ApplicationForm } from '../application-form.ts';
import type { ApplicationRequest } from '../application-request.ts';
import type { Organisation, Organisations } from '../organisation.ts';

/** How one applies in the examples; everything in it is invented. */
export const applicationFormExample: ApplicationForm = {
  status: 'open',
  deadline: '2099-12-31',
  prepare: [
    { nb: 'Organisasjonsnummeret', nn: 'Organisasjonsnummeret', en: 'The organisation number' },
    { nb: 'Minst ett klimatiltak', nn: 'Minst eitt klimatiltak', en: 'At least one climate measure' },
  ],
  relevance: {
    question: { nb: 'Hvor holder dere til?', nn: 'Kvar held de til?', en: 'Where are you based?' },
    areas: [
      { id: 'city', title: { nb: 'I Fjordbyen', nn: 'I Fjordbyen', en: 'In Fjordbyen' }, needs: 'nothing' },
      {
        id: 'region',
        title: { nb: 'Ellers i regionen', nn: 'Elles i regionen', en: 'Elsewhere in the region' },
        needs: 'activity',
      },
      { id: 'elsewhere', title: { nb: 'Et annet sted', nn: 'Ein annan stad', en: 'Somewhere else' }, needs: 'contact' },
    ],
    activity: {
      nb: 'Har eller planlegger dere aktivitet i Fjordbyen?',
      nn: 'Har eller planlegg de aktivitet i Fjordbyen?',
      en: 'Do you have or plan activity in Fjordbyen?',
    },
  },
  branchMunicipalities: ['0301'],
  measureAreas: [
    { id: 'transport', title: { nb: 'Transport', nn: 'Transport', en: 'Transport' } },
    { id: 'energy', title: { nb: 'Energi og bygg', nn: 'Energi og bygg', en: 'Energy and buildings' } },
  ],
  certificates: {
    expectation: 'certification',
    offers: [{ id: 'eco-lighthouse', title: { nb: 'Miljøfyrtårn', nn: 'Miljøfyrtårn', en: 'Eco-Lighthouse' } }],
  },
  invoiced: ['partner'],
  attending: 2,
  visibility: [
    { pointer: '/organisation/name', visibility: 'public' },
    { pointer: '/organisation/number', visibility: 'public' },
    { pointer: '/tier', visibility: 'public' },
    { pointer: '/measures', visibility: 'public' },
    { pointer: '/contact', visibility: 'archive' },
  ],
  next: [
    {
      nb: 'Sekretariatet leser søknaden.',
      nn: 'Sekretariatet les søknaden.',
      en: 'The secretariat reads the application.',
    },
    { nb: 'Dere får svar på e-post.', nn: 'De får svar på e-post.', en: 'You get an answer by e-mail.' },
  ],
  agreement: {
    title: { nb: 'Klimakontrakt', nn: 'Klimakontrakt', en: 'Climate contract' },
    paragraphs: [
      {
        nb: '{organisation} ({number}) blir med som {tier}.',
        nn: '{organisation} ({number}) blir med som {tier}.',
        en: '{organisation} ({number}) joins as {tier}.',
      },
    ],
    counterpart: { nb: 'Fjordbyen kommune', nn: 'Fjordbyen kommune', en: 'City of Fjordbyen' },
    example: true,
  },
  retention: [
    { status: 'declined', days: 180 },
    { status: 'withdrawn', days: 30 },
  ],
};

/** What an invented bakery sends; it fits {@link applicationFormExample} and `initiativeExample`. */
export const applicationRequestExample: ApplicationRequest = {
  language: 'nb',
  relevance: { area: 'region', activity: 'plans', explanation: 'Vi åpner et utsalg i byen til våren.' },
  organisation: {
    number: '313130029',
    name: 'Nordlys Bakeri AS',
    form: 'AS',
    sector: { section: 'C', code: '10.710', standard: 'SN2025' },
    municipality: { number: '3201', name: 'Bærum' },
    size: '20-49',
    website: 'https://nordlys-bakeri.example.no/',
    text: 'Brød bakt med strøm fra eget tak.',
    source: 'register',
  },
  tier: 'member',
  criteria: { version: '2022', accepted: ['action'] },
  measures: [
    { title: 'Elektriske varebiler', area: 'transport', status: 'done', year: 2025 },
    { title: 'Varmepumpe i bakeriet', area: 'energy', status: 'planned', year: 2027 },
  ],
  expectations: [{ id: 'suppliers', answer: 'partly', comment: 'Gjelder mel og emballasje.' }],
  leader: { role: 'leader', name: 'Daglig Leder', title: 'daglig leder', email: 'leder@nordlys-bakeri.example.no' },
  contact: { name: 'Miljø Ansvarlig', email: 'miljo@nordlys-bakeri.example.no', phone: '+4722334455' },
  signing: { choice: 'later' },
};

export const applicationReceiptExample: ApplicationReceipt = {
  reference: 'NFK-7K3M-P9QD',
  key: '0b9f5a52-6f5c-4a7e-9d3b-1c2d3e4f5a6b',
  receivedAt: '2026-11-22T08:15:00.000Z',
  secret: 'Zm9yIGVrc2VtcGVsZXQsIGlra2UgZWt0ZQ',
  next: applicationFormExample.next,
};

export const applicationStateExample: ApplicationState = {
  reference: 'NFK-7K3M-P9QD',
  initiative: 'nfk',
  status: 'approved',
  receivedAt: '2026-11-22T08:15:00.000Z',
  changedAt: '2026-11-24T12:00:00.000Z',
  message: 'Velkommen! Dere har fått plass på signeringslunsjen.',
  signing: {
    event: 'signing-lunch',
    title: { nb: 'Signeringslunsj', nn: 'Signeringslunsj', en: 'Signing lunch' },
    start: '2027-02-03T11:30:00+01:00',
  },
  withdrawable: true,
};

export const applicationTicketExample: ApplicationTicket = {
  ticket: 'nfk.1795334400000.c2lnbmF0dXI',
  minimum: 10,
  challenge: {
    algorithm: 'SHA-256',
    challenge: '2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b',
    salt: '5f1b6c7d8e9f?expires=1795334700',
    signature: 'c2f7f1f3f5f7c2f7f1f3f5f7c2f7f1f3f5f7c2f7f1f3f5f7c2f7f1f3f5f7c2f7',
    maxnumber: 100000,
  },
};

export const organisationExample: Organisation = {
  number: '313130029',
  state: 'active',
  name: 'Nordlys Bakeri AS',
  form: 'AS',
  sector: {
    section: 'C',
    code: '10.710',
    standard: 'SN2025',
    title: { nb: 'Industri', nn: 'Industri', en: 'Manufacturing' },
  },
  municipality: { number: '3201', name: 'Bærum' },
  size: '20-49',
  website: 'https://nordlys-bakeri.example.no/',
  branches: [{ number: '313130037', name: 'Nordlys Bakeri avd. Oslo', municipality: { number: '0301', name: 'Oslo' } }],
};

export const organisationsExample: Organisations = {
  organisations: [{ number: '313130029', name: 'Nordlys Bakeri AS', form: 'AS', place: 'Bærum' }],
};
