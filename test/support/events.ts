import type { Event, Events } from '../../src/contract/index.ts';
import { addDays } from '../../src/domain/days.ts';
import { eventOf } from '../domain/any-event.ts';

export { eventOf };

/** The present of the tests, unless one says otherwise: a Wednesday morning in Oslo. */
export const NOW = '2026-04-29T09:00:00+02:00';

/** An answer with these events. */
export const eventsOf = (events: readonly Event[], rest: Partial<Events> = {}): Events => ({
  events: [...events],
  title: 'Næring for klima',
  status: 'active',
  timeZone: 'Europe/Oslo',
  asOf: '2026-04-28',
  ...rest,
});

/** Events called `Møte 001`, `Møte 002`, …, one a day from a day on. */
export const manyEvents = (count: number, from: string): readonly Event[] =>
  Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(3, '0');
    return eventOf({ id: `mote-${number}`, title: `Møte ${number}`, start: addDays(from, index), kind: 'meeting' });
  });

/** An invented year with something of everything, out of order; `signering` is next, in twelve days. */
export const programme: Events = eventsOf(
  [
    eventOf({ id: 'studietur', title: 'Studietur', start: 'til våren', kind: 'meeting', audience: ['partners'] }),
    eventOf({
      id: 'signering',
      title: { nb: 'Signeringslunsj', nn: 'Signeringslunsj', en: 'Signing lunch' },
      text: { nb: 'Nye medlemmer signerer.', nn: 'Nye medlemmer signerer.', en: 'New members sign.' },
      start: '2026-05-11T11:30:00+02:00',
      end: '2026-05-11T13:00:00+02:00',
      kind: 'signing',
      audience: ['businesses'],
      place: 'Rådhuset',
      capacity: { seats: 24, remaining: 3 },
      url: 'https://www.fjordbyen.example/signering',
      movedFrom: '2026-05-04T11:30:00+02:00',
    }),
    eventOf({ id: 'plan', title: 'Ny handlingsplan', start: '2026', kind: 'milestone', audience: ['public'] }),
    eventOf({ id: 'arsmote', title: 'Årsmøte', start: '2026-01-14', kind: 'meeting', audience: ['members'] }),
    eventOf({
      id: 'rapport',
      title: { nb: 'Årsrapport', nn: 'Årsrapport', en: 'Annual report' },
      start: '2026-03-15',
      kind: 'deadline',
      audience: ['members', 'partners'],
    }),
    eventOf({ id: 'klimauke', title: 'Klimauken', start: '2026-04-27', end: '2026-05-03', audience: ['public'] }),
    eventOf({ id: 'sommer', title: 'Sommerkampanje', start: '2026-06', end: '2026-07' }),
    eventOf({
      id: 'samling',
      title: 'Partnersamling',
      start: '2026-09-10T09:00:00+02:00',
      kind: 'meeting',
      audience: ['partners'],
      cancelled: true,
    }),
    eventOf({ id: 'fest', title: 'Jubileum', start: '2027-02-02T18:00:00+01:00', kind: 'other' }),
  ],
  {
    subscribable: true,
    source: { title: 'Fjordbyen kommune', url: 'https://www.fjordbyen.example/nfk' },
    licence: { title: 'NLOD 2.0', url: 'https://data.norge.no/nlod/no/2.0' },
  },
);

/** An invented campaign that is over. */
export const campaign: Events = eventsOf(
  [
    eventOf({
      id: 'erklaering',
      title: 'Klimaerklæringen undertegnes',
      start: '2019-02-07',
      kind: 'milestone',
      text: 'Tolv kommuner er med fra første dag.',
    }),
    eventOf({ id: 'skole', title: 'Klimaskole', start: '2021-05', end: '2021-06', audience: ['municipalities'] }),
    eventOf({
      id: 'soknad',
      title: 'Siste dag for å melde seg på',
      start: '2021-09-15',
      kind: 'deadline',
      audience: ['municipalities'],
    }),
    eventOf({
      id: 'toppmote',
      title: 'Toppmøte',
      start: '2021-10-14T10:00:00+02:00',
      end: '2021-10-14T12:30:00+02:00',
      kind: 'meeting',
      place: 'Samfunnshuset',
      capacity: { seats: 80, remaining: 0 },
      url: 'https://www.fjordbyen.example/toppmote',
    }),
    eventOf({ id: 'vandring', title: 'Klimavandring', start: '2021-10-20', cancelled: true }),
  ],
  { status: 'archived', title: 'Kampanjen 2021', asOf: '2021-12-01' },
);
