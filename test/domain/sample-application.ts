import { applicationRequestExample, eventsExample, initiativeExample } from '../../src/contract/examples/index.ts';
import type { ApplicationForm, ApplicationRequest, Event, Initiative } from '../../src/contract/index.ts';
import { applicationFormExample } from '../../src/contract/examples/application.ts';
import { eventOf } from './any-event.ts';

export const TODAY = '2026-11-22';

/** Lunches on each side of today, with and without seats, and what only looks like one. */
export const LUNCHES: readonly Event[] = [
  eventOf({ id: 'free', kind: 'signing', start: '2027-02-03T11:30:00+01:00', capacity: { seats: 20, remaining: 11 } }),
  eventOf({ id: 'last', kind: 'signing', start: '2026-12-09T11:30:00+01:00', capacity: { seats: 20, remaining: 1 } }),
  eventOf({ id: 'full', kind: 'signing', start: '2026-12-02T11:30:00+01:00', capacity: { seats: 16, remaining: 0 } }),
  eventOf({ id: 'open', kind: 'signing', start: '2027-03' }),
  eventOf({ id: 'today', kind: 'signing', start: TODAY }),
  eventOf({ id: 'tomorrow', kind: 'signing', start: '2026-11-23', capacity: { seats: 4, remaining: -1 } }),
  eventOf({ id: 'past', kind: 'signing', start: '2026-10-01', capacity: { seats: 20, remaining: 20 } }),
  eventOf({ id: 'cancelled', kind: 'signing', start: '2027-02-10', cancelled: true }),
  eventOf({ id: 'undated', kind: 'signing', start: 'soon' }),
  eventOf({ id: 'meeting', kind: 'meeting', start: '2027-02-10' }),
  ...eventsExample.events,
];

const named = (id: string) => ({ id, title: id, text: id });

/** A network with all that an application can choose from. */
export const NETWORK: Initiative = {
  ...initiativeExample,
  criteria: {
    scheme: 'nfk',
    version: '2022',
    items: [
      ...['intention', 'action', 'reporting'].map((id) => ({ ...named(id), kind: 'requirement' })),
      ...['strategy', 'certification', 'suppliers'].map((id) => ({ ...named(id), kind: 'expectation' })),
    ],
  },
  tiers: ['member', 'partner'].map((id) => ({ ...named(id), fee: 'none', reporting: '', benefits: [] })),
  privacy: {
    ...initiativeExample.privacy,
    purposes: ['directory', 'newsletter', 'photos'].map((id) => ({
      ...{ id, purpose: id, basis: '', retention: '', recipients: '' },
      ...(id !== 'directory' && { consent: true }),
    })),
  },
};

/** The form of {@link NETWORK}. */
export const FORM: ApplicationForm = applicationFormExample;

/** An application that {@link NETWORK} takes. */
export const REQUEST: ApplicationRequest = {
  ...applicationRequestExample,
  criteria: { version: '2022', accepted: ['intention', 'action', 'reporting'] },
  expectations: [
    { id: 'strategy', answer: 'yes' },
    { id: 'certification', answer: 'planned', certificate: 'eco-lighthouse' },
    { id: 'suppliers', answer: 'no', comment: 'Ennå ikke.' },
  ],
};
