import type { WidgetError } from '../../src/api/errors.ts';
import { type EventsClient, createEventsClient } from '../../src/api/events-client.ts';
import { type Loaded, createRequestStore } from '../../src/api/request-store.ts';
import type { Events } from '../../src/contract/index.ts';
import { NOW } from './events.ts';

const ENDPOINT = 'https://api.fjordbyen.example/v1';

/** An answer of a server whose clock shows a moment, whatever the visitor's shows. */
export const loadedAt = (data: Events, now = NOW): Loaded<Events> => ({
  data,
  dropped: 0,
  clockSkew: Date.parse(now) - Date.now(),
});

/** A client that answers with events, or as a test says. */
export const fakeEvents = (events: Events | EventsClient['events'], now = NOW): EventsClient => ({
  endpoint: ENDPOINT,
  events: typeof events === 'function' ? events : () => Promise.resolve(loadedAt(events, now)),
});

/** A client that fails. */
export const failingEvents = (error: WidgetError): EventsClient => fakeEvents(() => Promise.reject(error));

/** A client that never answers. */
export const silentEvents = (): EventsClient => fakeEvents(() => new Promise(() => undefined));

/** The real client in front of an answer as it came over the network: anything that JSON can hold. */
export const eventsForAnswer = (answer: unknown): EventsClient =>
  createEventsClient(ENDPOINT, createRequestStore({ request: () => Promise.resolve({ body: answer }) }));
