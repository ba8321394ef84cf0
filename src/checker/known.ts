import type { Checklist, EndpointIndex, Events, Initiative, Members } from '../contract/index.ts';
import type { ReadDocument } from './read-document.ts';
import type { Site } from './site.ts';

/** What could be read of an initiative. */
export interface KnownInitiative {
  readonly id: string;
  readonly views: readonly string[];
  readonly initiative?: ReadDocument<Initiative> | undefined;
  readonly members?: ReadDocument<Members> | undefined;
  readonly events?: ReadDocument<Events> | undefined;
  readonly checklist?: ReadDocument<Checklist> | undefined;
}

/** What an endpoint turned out to be. */
export interface Known {
  readonly index: ReadDocument<EndpointIndex>;
  readonly initiatives: readonly KnownInitiative[];
  /** Whether it is a folder of files, which ignores queries and takes nothing. */
  readonly isFolder: boolean;
  /** The page that was named by whoever asks for the check. */
  readonly namedOrigin: string | undefined;
  /** Whether requests that change something were asked for. */
  readonly writes: boolean;
  /** Ms since 1970. */
  readonly now: () => number;
}

/** Looks at one part of an endpoint, and asks what it has to. */
export type EndpointCheck = (site: Site, known: Known) => Promise<void> | void;
