import type { ReactiveControllerHost } from 'lit';
import type { MessageOverrides } from '../../i18n/translate.ts';
import type { DirectoryModel } from './directory-model.ts';
import type { DirectoryReader } from './directory-reader.ts';
import type { DirectoryList, SourceWish } from './directory-source.ts';

/** The attributes that bear on the tools. */
export interface ToolsElement extends ReactiveControllerHost, HTMLElement {
  readonly initiative: string;
  readonly urlPrefix: string;
  readonly withoutUrl: boolean;
  readonly withoutDownload: boolean;
  readonly withoutStructuredData: boolean;
}

/** What the element lends to its tools. */
export interface ToolsHost {
  readonly element: ToolsElement;
  readonly reader: DirectoryReader;
  readonly wish: SourceWish | undefined;
  readonly list: DirectoryList | undefined;
  /** Only while the list is shown. */
  readonly model: DirectoryModel;
  readonly overrides: readonly (MessageOverrides | undefined)[];
  readonly renderNow: () => void;
}
