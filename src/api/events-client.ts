import { eventsPath } from '../contract/event-paths.ts';
import type { Events } from '../contract/events.ts';
import { pageStore } from './page-store.ts';
import type { Loaded, ReadOptions, RequestStore } from './request-store.ts';
import { eventsShape } from './shapes/events.ts';

/** What a timeline needs of an endpoint. It asks for everything: a timeline filters by itself. */
export interface EventsClient {
  readonly endpoint: string;
  events(initiative: string, options?: ReadOptions): Promise<Loaded<Events>>;
}

/** Reads events at an endpoint as `parseEndpoint` returns it. Apart from `createClient` for the sake of its size. */
export const createEventsClient = (endpoint: string, store: RequestStore = pageStore): EventsClient => ({
  endpoint,
  events: (initiative, options) => store.load(endpoint + eventsPath(initiative), eventsShape, options),
});
