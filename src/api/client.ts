import type { EndpointIndex } from '../contract/endpoint-index.ts';
import type { Initiative } from '../contract/initiative.ts';
import { paths } from '../contract/paths.ts';
import { createEventsClient, type EventsClient } from './events-client.ts';
import { createMembersClient, type MembersClient } from './members-client.ts';
import { pageStore } from './page-store.ts';
import type { Loaded, ReadOptions, RequestStore } from './request-store.ts';
import { endpointIndexShape } from './shapes/endpoint-index.ts';
import { initiativeShape } from './shapes/initiative.ts';

/** Everything that can be read at an endpoint. Each method rejects with a `WidgetError` or the reason of its signal. */
export interface Client extends EventsClient, MembersClient {
  index(options?: ReadOptions): Promise<Loaded<EndpointIndex>>;
  initiative(id: string, options?: ReadOptions): Promise<Loaded<Initiative>>;
}

/** Reads at an endpoint as `parseEndpoint` returns it; clients with the same store share their answers. */
export const createClient = (endpoint: string, store: RequestStore = pageStore): Client => ({
  ...createEventsClient(endpoint, store),
  ...createMembersClient(endpoint, store),
  index: (options) => store.load(endpoint + paths.index(), endpointIndexShape, options),
  initiative: (id, options) => store.load(endpoint + paths.initiative(id), initiativeShape, options),
});
