import type { Initiative } from '../contract/initiative.ts';
import { initiativePath } from '../contract/initiative-path.ts';
import type { ApplicationRemote } from './application-remote.ts';
import type { EventsClient } from './events-client.ts';
import { pageStore } from './page-store.ts';
import type { Loaded, ReadOptions, RequestStore } from './request-store.ts';
import { initiativeShape } from './shapes/initiative.ts';

/** What a form needs of an endpoint. What only a server can do comes when it is needed, unless it is given. */
export interface ApplicationsClient {
  readonly endpoint: string;
  readonly events?: EventsClient['events'];
  readonly remote?: ApplicationRemote;
  initiative(id: string, options?: ReadOptions): Promise<Loaded<Initiative>>;
}

/** Reads what a form shows at an endpoint as `parseEndpoint` returns it. */
export const createApplicationsClient = (endpoint: string, store: RequestStore = pageStore): ApplicationsClient => ({
  endpoint,
  initiative: (id, options) => store.load(endpoint + initiativePath(id), initiativeShape, options),
});
