// Generated from src/contract by `npm run shapes`. Do not edit.
import type {
  ApplicationReceipt,
  ApplicationState,
  ApplicationTicket,
  EndpointIndex,
  Initiative,
  Events,
  Member,
  Members,
  Organisation,
  Organisations,
  Problem,
} from '../contract/index.ts';
import type { Node, Shape } from './decode.ts';

const instantShape: Node =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

const localizedTextShape: Node = ['either', 'string', ['map', /^[a-z]{2,3}$/, 'string']];

export const applicationReceiptShape: Shape<ApplicationReceipt> = {
  reference: 'string',
  receivedAt: instantShape,
  secret: 'string',
  next: ['rows', localizedTextShape],
};

export const applicationStateShape: Shape<ApplicationState> = {
  reference: 'string',
  initiative: 'string',
  status: 'string',
  receivedAt: instantShape,
  changedAt: instantShape,
  'message?': 'string',
  'signing?': { event: 'string', title: localizedTextShape, start: 'string' },
  'withdrawable?': 'boolean',
};

export const applicationTicketShape: Shape<ApplicationTicket> = {
  ticket: 'string',
  'minimum?': 'integer',
  'challenge?': { algorithm: 'string', challenge: 'string', salt: 'string', signature: 'string', maxnumber: 'integer' },
};

export const endpointIndexShape: Shape<EndpointIndex> = {
  contractVersion: 'string',
  name: localizedTextShape,
  initiatives: ['rows', { id: 'string', title: localizedTextShape, views: ['list', 'string'] }],
  'embedding?': { origins: ['list', 'string'] },
};

const coarseDateShape: Node = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

const targetShape: Node = { text: localizedTextShape, 'year?': 'integer', 'percent?': 'number' };

const calendarDateShape: Node = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const applicationFormShape: Node = {
  status: 'string',
  'notice?': localizedTextShape,
  'deadline?': calendarDateShape,
  'prepare?': ['rows', localizedTextShape],
  relevance: {
    question: localizedTextShape,
    areas: ['rows', { id: 'string', title: localizedTextShape, 'text?': localizedTextShape, needs: 'string' }],
    'activity?': localizedTextShape,
  },
  'branchMunicipalities?': ['list', 'string'],
  'measureAreas?': ['rows', { id: 'string', title: localizedTextShape }],
  'certificates?': { expectation: 'string', offers: ['rows', { id: 'string', title: localizedTextShape }] },
  'invoiced?': ['list', 'string'],
  'attending?': 'integer',
  'visibility?': ['rows', { pointer: 'string', visibility: 'string' }],
  next: ['rows', localizedTextShape],
  'agreement?': {
    title: localizedTextShape,
    paragraphs: ['rows', localizedTextShape],
    counterpart: localizedTextShape,
    'example?': 'boolean',
  },
  'retention?': ['rows', { status: 'string', days: 'integer' }],
};

export const initiativeShape: Shape<Initiative> = {
  id: 'string',
  title: localizedTextShape,
  summary: localizedTextShape,
  'purpose?': localizedTextShape,
  organisers: ['rows', { name: localizedTextShape, 'url?': 'string' }],
  'endorsements?': ['rows', { name: localizedTextShape, 'url?': 'string' }],
  'period?': { start: coarseDateShape, 'end?': coarseDateShape },
  status: 'string',
  timeZone: 'string',
  targets: ['rows', targetShape],
  criteria: {
    scheme: 'string',
    version: 'string',
    items: ['rows', { id: 'string', kind: 'string', title: localizedTextShape, text: localizedTextShape }],
  },
  'tiers?': [
    'rows',
    {
      id: 'string',
      title: localizedTextShape,
      text: localizedTextShape,
      fee: localizedTextShape,
      reporting: localizedTextShape,
      benefits: ['list', localizedTextShape],
    },
  ],
  documents: [
    'rows',
    {
      id: 'string',
      title: localizedTextShape,
      url: 'string',
      kind: 'string',
      'format?': 'string',
      'language?': 'string',
    },
  ],
  contacts: [
    'rows',
    {
      role: localizedTextShape,
      'name?': 'string',
      organisation: localizedTextShape,
      'email?': 'string',
      'phone?': 'string',
      'verifiedAt?': calendarDateShape,
    },
  ],
  links: ['rows', { title: localizedTextShape, url: 'string' }],
  'media?': ['rows', { title: localizedTextShape, url: 'string', kind: 'string', captions: 'string' }],
  privacy: {
    controller: localizedTextShape,
    purposes: [
      'rows',
      {
        id: 'string',
        purpose: localizedTextShape,
        basis: localizedTextShape,
        retention: localizedTextShape,
        recipients: localizedTextShape,
        'link?': 'string',
        'consent?': 'boolean',
      },
    ],
  },
  'application?': applicationFormShape,
  verifiedAt: calendarDateShape,
  'validFrom?': calendarDateShape,
  'validTo?': calendarDateShape,
};

const eventShape: Node = {
  id: /^[\w-]{1,64}$/,
  title: localizedTextShape,
  'text?': localizedTextShape,
  start: 'string',
  'end?': 'string',
  kind: 'string',
  'audience?': ['list', 'string'],
  'place?': localizedTextShape,
  'capacity?': { seats: 'integer', remaining: 'integer' },
  'url?': 'string',
  'step?': 'string',
  'movedFrom?': 'string',
  'cancelled?': 'boolean',
  'uid?': 'string',
  'sequence?': 'integer',
};

const provenanceShape: Node = { title: localizedTextShape, 'url?': 'string' };

export const eventsShape: Shape<Events> = {
  events: ['rows', eventShape],
  'title?': localizedTextShape,
  'status?': 'string',
  'timeZone?': 'string',
  'subscribable?': 'boolean',
  'applied?': ['map', 'string', 'string'],
  'source?': provenanceShape,
  'licence?': provenanceShape,
  asOf: 'string',
};

const sectorShape: Node = { section: /^[A-V]$/, 'code?': 'string', standard: 'string', title: localizedTextShape };

const municipalityShape: Node = { number: /^\d{4}$/, name: 'string' };

const measureShape: Node = { title: localizedTextShape, status: 'string', 'year?': 'integer' };

export const memberShape: Shape<Member> = {
  id: /^[\w-]{1,64}$/,
  kind: 'string',
  name: 'string',
  'number?': 'string',
  'tier?': 'string',
  'sector?': sectorShape,
  'municipality?': municipalityShape,
  'size?': 'string',
  'since?': coarseDateShape,
  status: 'string',
  'statusReason?': localizedTextShape,
  'text?': localizedTextShape,
  'url?': 'string',
  'logo?': { url: 'string', width: 'integer', height: 'integer' },
  'targets?': ['rows', targetShape],
  'measures?': ['rows', measureShape],
  'reportingPlatform?': 'string',
  'report?': { year: 'integer', 'url?': 'string' },
  'asOf?': calendarDateShape,
};

const facetValueShape: Node = { value: 'string', count: 'integer', 'title?': localizedTextShape };

const facetsShape: Node = {
  'kind?': ['rows', facetValueShape],
  'tier?': ['rows', facetValueShape],
  'sector?': ['rows', facetValueShape],
  'municipality?': ['rows', facetValueShape],
  'size?': ['rows', facetValueShape],
  'report?': ['rows', facetValueShape],
  'status?': ['rows', facetValueShape],
};

export const membersShape: Shape<Members> = {
  members: ['rows', memberShape],
  'total?': 'integer',
  'totalIsCapped?': 'boolean',
  complete: 'boolean',
  'facets?': facetsShape,
  'applied?': ['map', 'string', 'string'],
  'next?': 'string',
  'source?': provenanceShape,
  'licence?': provenanceShape,
  asOf: 'string',
};

export const organisationShape: Shape<Organisation> = {
  number: 'string',
  state: 'string',
  'name?': 'string',
  'form?': 'string',
  'sector?': sectorShape,
  'municipality?': municipalityShape,
  'size?': 'string',
  'website?': 'string',
  'branches?': ['rows', { number: 'string', name: 'string', municipality: municipalityShape }],
};

export const organisationsShape: Shape<Organisations> = {
  organisations: ['rows', { number: 'string', name: 'string', 'form?': 'string', 'place?': 'string' }],
  'state?': 'string',
};

const fieldProblemShape: Node = { pointer: 'string', code: 'string', detail: 'string' };

export const problemShape: Shape<Problem> = {
  type: 'string',
  title: 'string',
  status: 'integer',
  'detail?': 'string',
  'instance?': 'string',
  'errors?': ['rows', fieldProblemShape],
  'receipt?': applicationReceiptShape,
};
