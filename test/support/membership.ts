import { eventsExample, initiativeExample } from '../../src/contract/examples/index.ts';
import type { Event, Initiative } from '../../src/contract/index.ts';
import { eventOf } from '../domain/any-event.ts';

/** The same word in the three languages. */
const word = (nb: string, nn = nb, en = nb) => ({ nb, nn, en });

/** An invented network with all that a form can ask for: both tiers, certificates, a purpose that needs consent. */
export const network: Initiative = {
  ...initiativeExample,
  criteria: {
    scheme: 'nfk',
    version: '2022',
    items: [
      {
        id: 'intention',
        kind: 'requirement',
        title: word('Vilje', 'Vilje', 'Will'),
        text: word('Ledelsen vil kutte utslipp.', 'Leiinga vil kutte utslepp.', 'The leaders want to cut emissions.'),
      },
      {
        id: 'action',
        kind: 'requirement',
        title: word('Handling', 'Handling', 'Action'),
        text: word('Tiltak er gjort eller planlagt.', 'Tiltak er gjorde eller planlagde.', 'Measures are done.'),
      },
      {
        id: 'certification',
        kind: 'expectation',
        title: word('Sertifisering', 'Sertifisering', 'Certification'),
        text: word('Virksomheten er miljøsertifisert.', 'Verksemda er miljøsertifisert.', 'You hold a certificate.'),
      },
      {
        id: 'suppliers',
        kind: 'expectation',
        title: word('Leverandører', 'Leverandørar', 'Suppliers'),
        text: word('Det stilles klimakrav.', 'Det blir stilt klimakrav.', 'Suppliers meet climate demands.'),
      },
    ],
  },
  tiers: [
    {
      id: 'member',
      title: word('Medlem', 'Medlem', 'Member'),
      text: word('For alle som vil i gang.', 'For alle som vil i gang.', 'For everybody who wants to start.'),
      fee: 'none',
      reporting: word('Én gang i året', 'Éin gong i året', 'Once a year'),
      benefits: [word('Medlemsmøter', 'Medlemsmøte', 'Meetings for members')],
    },
    {
      id: 'partner',
      title: word('Partner', 'Partnar', 'Partner'),
      text: word('For dem som går foran.', 'For dei som går føre.', 'For those who lead the way.'),
      fee: word('5 000 kroner i året', '5 000 kroner i året', '5,000 kroner a year'),
      reporting: word('To ganger i året', 'To gonger i året', 'Twice a year'),
      benefits: [word('Partnersamlinger', 'Partnarsamlingar', 'Partner gatherings')],
    },
  ],
  privacy: {
    controller: 'Fjordbyen kommune',
    purposes: [
      ...initiativeExample.privacy.purposes,
      {
        id: 'newsletter',
        purpose: word('Sende nyhetsbrev', 'Sende nyheitsbrev', 'Send the newsletter'),
        basis: word('Samtykke', 'Samtykke', 'Consent'),
        retention: word('Til dere melder dere av', 'Til de melder dykk av', 'Until you unsubscribe'),
        recipients: word('Fjordbyen kommune', 'Fjordbyen kommune', 'City of Fjordbyen'),
        consent: true,
      },
    ],
  },
};

/** The network with another form. */
export const networkWith = (form: Partial<NonNullable<Initiative['application']>>): Initiative => ({
  ...network,
  application: { ...network.application!, ...form },
});

/** Lunches: with seats in May, full in June. */
export const lunches: readonly Event[] = [
  ...eventsExample.events,
  eventOf({
    id: 'signering-juni',
    title: word('Sommerlunsj', 'Sommarlunsj', 'Summer lunch'),
    start: '2026-06-17T11:30:00+02:00',
    kind: 'signing',
    place: 'Rådhuset',
    capacity: { seats: 24, remaining: 0 },
  }),
];
