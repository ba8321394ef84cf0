import type { Database } from './db/database.ts';
import type { Revisions } from './db/revisions.ts';
import type { Answer } from './http/answer.ts';
import type { Log } from './log.ts';

/** What the application is given from outside. */
export interface AppDependencies {
  readonly db: Database;
  readonly log: Log;
  readonly allowedOrigins: readonly string[];
  readonly publicUrl?: string;
  readonly securityContact?: string;
  /** Folders by the path they are served under, longest first; the site's own is `/`. */
  readonly folders: readonly (readonly [path: string, folder: string])[];
  readonly isStopping: () => boolean;
}

/** What the features are given. */
export interface ApiDependencies extends AppDependencies {
  readonly revisions: () => Promise<Revisions>;
  /** An answer that is built once for as long as the data stay the same. */
  readonly cached: (key: string, build: () => Promise<Answer>) => Promise<Answer>;
}
