import type { Database } from './db/database.ts';
import type { RevisionReader } from './db/revisions.ts';
import type { FrameAncestors } from './features/embed/page-policy.ts';
import type { Judge } from './features/defence/judge.ts';
import type { OwnOrganisations } from './features/organisations/own-organisations.ts';
import type { Answer } from './http/answer.ts';
import type { Log } from './log.ts';

/** What the application is given from outside. */
export interface AppDependencies {
  readonly db: Database;
  readonly log: Log;
  readonly allowedOrigins: readonly string[];
  readonly publicUrl?: string;
  /** Who may frame the widgets' pages; without it anybody what is to be read, and who may send applications the form. */
  readonly frameAncestors?: FrameAncestors;
  /** Where the server listens: what mailed links begin with when there is no public address. */
  readonly listensOn?: () => string;
  readonly securityContact?: string;
  /** What the server's secrets follow from; without it they are made up and kept in the database. */
  readonly secretKey?: string;
  /** The register of business enterprises; without it every look-up is `unavailable`. */
  readonly registerUrl?: string;
  /** Milliseconds that one question to it may take. */
  readonly registerTimeLimit?: number;
  /** Organisations that are answered without the register: the demo's. */
  readonly ownOrganisations?: OwnOrganisations;
  /** Whether whoever applies has a challenge to solve. */
  readonly hasChallenges?: boolean;
  /** Proxies in front of the server that add to `X-Forwarded-For`. */
  readonly proxies?: number;
  /** Where every secretariat is written to; without it an initiative's first contact that has an address. */
  readonly secretariatEmail?: string;
  /** What tells applications of people from those of machines; a test may have its own. */
  readonly judge?: Judge;
  /** Folder of the mails that the demo shows to everybody. */
  readonly demoMail?: string;
  /** Whether networks that ask too often have to wait. */
  readonly limitsRate?: boolean;
  /** What opens `/metrics`; without it nothing is measured and there is no such address. */
  readonly metricsToken?: string;
  /** Folders by the path they are served under, longest first; the site's own is `/`. */
  readonly folders: readonly (readonly [path: string, folder: string])[];
  readonly isStopping: () => boolean;
  /** The clock; a test has its own. */
  readonly now?: () => Date;
}

/** What the features are given. */
export interface ApiDependencies extends AppDependencies {
  /** What addresses in mails begin with, without a slash at the end. */
  readonly siteUrl: () => string;
  readonly revisions: RevisionReader;
  /** An answer that is built once for as long as the data stay the same. */
  readonly cached: (key: string, build: () => Promise<Answer>) => Promise<Answer>;
}
