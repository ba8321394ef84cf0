import type { Events } from '../events.ts';

/** A year of a network, with a moved and a cancelled event and one that nobody has a date for. All of it is invented. */
export const eventsExample: Events = {
  events: [
    {
      id: 'arsrapport-2026',
      title: { nb: 'Frist for årsrapporten', nn: 'Frist for årsrapporten', en: 'Annual report due' },
      start: '2026-03-15',
      kind: 'deadline',
      audience: ['members', 'partners'],
      uid: 'arsrapport-2026@fjordbyen.example',
    },
    {
      id: 'signering-mai',
      title: { nb: 'Signeringslunsj', nn: 'Signeringslunsj', en: 'Signing lunch' },
      text: {
        nb: 'Nye medlemmer signerer klimakontrakten.',
        nn: 'Nye medlemmer signerer klimakontrakten.',
        en: 'New members sign the climate contract.',
      },
      start: '2026-05-20T11:30:00+02:00',
      end: '2026-05-20T13:00:00+02:00',
      kind: 'signing',
      audience: ['businesses'],
      place: 'Rådhuset',
      capacity: { seats: 24, remaining: 3 },
      url: 'https://www.fjordbyen.example/signering',
      movedFrom: '2026-05-13T11:30:00+02:00',
      uid: 'signering-mai@fjordbyen.example',
      sequence: 1,
    },
    {
      id: 'kampanje-vaar',
      title: { nb: 'Vårkampanje', nn: 'Vårkampanje', en: 'Spring campaign' },
      start: '2026-05',
      end: '2026-06',
      kind: 'activity',
      uid: 'kampanje-vaar@fjordbyen.example',
    },
    {
      id: 'partnersamling',
      title: { nb: 'Partnersamling', nn: 'Partnarsamling', en: 'Partner gathering' },
      start: '2026-09-10T09:00:00+02:00',
      kind: 'meeting',
      audience: ['partners'],
      cancelled: true,
      uid: 'partnersamling@fjordbyen.example',
      sequence: 1,
    },
  ],
  title: { nb: 'Næring for klima', nn: 'Næring for klima', en: 'Business for Climate' },
  status: 'active',
  timeZone: 'Europe/Oslo',
  source: { title: 'Fjordbyen kommune', url: 'https://www.fjordbyen.example/nfk' },
  asOf: '2026-04-28',
};
