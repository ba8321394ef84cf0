import type { ReactiveControllerHost } from 'lit';
import type { WidgetError } from '../../api/errors.ts';
import type { MembersClient } from '../../api/members-client.ts';
import type { Members } from '../../contract/index.ts';
import type { Place } from '../../controllers/source-controller.ts';
import type { Messages } from '../../i18n/translate.ts';
import type { DirectoryModel, Listing } from './directory-model.ts';
import type { PartOptions } from './directory-parts.ts';
import type { ReaderAttributes } from './directory-reader.ts';

/** The attributes that bear on the tools. */
export interface ToolsElement extends ReactiveControllerHost, HTMLElement, ReaderAttributes, PartOptions {
  readonly initiative: string;
  readonly urlPrefix: string;
  readonly withoutUrl: boolean;
  readonly withoutDownload: boolean;
  readonly withoutStructuredData: boolean;
}

/** Where the members are. */
export type MembersPlace = Place<MembersClient>;

/** What the element lends to its tools. */
export interface ToolsHost {
  readonly element: ToolsElement;
  readonly place: () => MembersPlace | undefined;
  /** What the endpoint said, once it has. */
  readonly answer: () => Members | undefined;
  /** What the templates of the list read. Only while there is an answer. */
  readonly model: () => DirectoryModel;
  /** Own words and language packs, first the strongest. */
  readonly tables: () => readonly (Messages | undefined)[];
  readonly renderNow: () => void;
  readonly failed: (error: WidgetError) => void;
  /** Asks the endpoint again. */
  readonly retry: () => void;
  /** What "show more" does; `undefined` where there is no more. */
  readonly showMore: (listing: Listing) => (() => void) | undefined;
}
