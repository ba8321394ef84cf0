import { WidgetError } from '../src/api/errors.ts';
import type { EventsClient } from '../src/api/events-client.ts';
import { eventsExample } from '../src/contract/examples/index.ts';
import type { Event, Events } from '../src/contract/index.ts';

const DAY = 86_400_000;
/** Stories stand still in time: their server says that it is this day, whatever the machine says. */
const TODAY = Date.parse('2026-04-29T09:00:00+02:00');

/** Clients that answer with invented events: stories ask nothing of the network. */
export const eventsClientOf = (data: Events, failure?: WidgetError): EventsClient => ({
  endpoint: 'https://api.fjordbyen.example/v1',
  events: () => Promise.resolve({ data, dropped: 0, clockSkew: TODAY - Date.now(), ...(failure && { failure }) }),
});

export const failingEvents = (kind: WidgetError['kind'], status?: number): EventsClient => ({
  ...eventsClientOf(eventsExample),
  events: () => Promise.reject(new WidgetError(kind, { status, path: '/v1/initiatives/nfk/events.json' })),
});

export const silentEvents: EventsClient = {
  ...eventsClientOf(eventsExample),
  events: () => new Promise(() => undefined),
};

/** A year of a network that can be subscribed to. */
export const network: Events = {
  ...eventsExample,
  subscribable: true,
  events: [
    {
      id: 'toppleder-mars',
      title: { nb: 'Toppledermøte', nn: 'Toppleiarmøte', en: 'Top-leader meeting' },
      start: '2026-03-24T08:30:00+01:00',
      end: '2026-03-24T11:00:00+01:00',
      kind: 'meeting',
      audience: ['members', 'partners'],
      place: 'Rådhuset',
    },
    ...eventsExample.events,
    {
      id: 'klimauke',
      title: { nb: 'Klimauken', nn: 'Klimaveka', en: 'Climate week' },
      text: {
        nb: 'Åpne dører hos medlemmene, hver dag fra 8 til 16.',
        nn: 'Opne dører hos medlemmene, kvar dag frå 8 til 16.',
        en: 'Members keep their doors open, every day from 8 to 16.',
      },
      start: '2026-04-27',
      end: '2026-05-03',
      kind: 'activity',
      audience: ['public'],
    },
    { id: 'uten-dato', title: 'Studietur', start: 'våren', kind: 'other', audience: ['partners'] },
  ],
};

/** A campaign that is over. */
export const archive: Events = {
  ...eventsExample,
  status: 'archived',
  events: eventsExample.events.map((event) => ({
    ...event,
    start: event.start.replace('2026', '2021'),
    ...(event.end !== undefined && { end: event.end.replace('2026', '2021') }),
    ...(event.movedFrom !== undefined && { movedFrom: event.movedFrom.replace('2026', '2021') }),
  })),
};

/** Three years with something every third day. */
export const manyEvents: Events = {
  ...eventsExample,
  events: Array.from({ length: 360 }, (_, index): Event => {
    const example = eventsExample.events[index % 3]!;
    const start = new Date(TODAY + (index - 180) * 3 * DAY).toISOString().slice(0, 10);
    return { id: `event-${index}`, title: `Møte ${index + 1}`, start, kind: example.kind };
  }),
};

/** Words that do not fit, and texts that try to break out. */
export const longWords: Events = {
  ...eventsExample,
  events: eventsExample.events.map((event) => ({
    ...event,
    title: 'Klimasamarbeidsoppfølgingskoordineringsgruppemøteinnkallingsfrist',
    text: 'Utslippsreduksjonstiltaksgjennomføringsrapporteringsskjemautfylling '.repeat(3),
    place: 'Kommunestyresalsinngangspartisekretariatsmøterom',
  })),
};
