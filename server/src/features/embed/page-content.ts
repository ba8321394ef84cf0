import type { TemplateResult } from 'lit';
import type { Initiative } from '../../../../src/contract/index.ts';
import type { ApiDependencies } from '../../dependencies.ts';
import type { ReadChecklist } from '../checklists/service.ts';
import type { ReadEventSet } from '../events/service.ts';
import type { MembersService } from '../members/service.ts';
import type { AddressChanges, PageRequest } from './page-request.ts';

/** What a page is made from. */
export interface PageSources {
  readonly db: ApiDependencies['db'];
  readonly members: MembersService;
  readonly events: ReadEventSet;
  readonly checklist: ReadChecklist;
}

/** What the content of a page reads beside its data. */
export interface PageContext {
  readonly request: PageRequest;
  readonly sources: PageSources;
  /** Where the server is, for addresses that leave it. */
  readonly base: string;
  readonly now: Date;
  /** Level of the headings right under the title. */
  readonly headingLevel: number;
  /** An address of this page with something else in it: whole in a fragment, which stands on another site. */
  readonly hrefTo: (changes: AddressChanges) => string;
}

/** What a page shows. */
export interface PageContent {
  readonly initiative: Initiative;
  readonly title: string;
  /** Above the content, where it is another one than the title. */
  readonly heading?: string;
  /** For search engines and for who is sent the link: a sentence or two. */
  readonly description: string;
  readonly content: TemplateResult;
  /** A page that is one reader's choice of many is not for search engines. */
  readonly isPrivate: boolean;
}
