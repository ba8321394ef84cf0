import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CURRENT_STATUSES, isOneOf } from '../../contract/vocabulary.ts';
import { whenIdle } from '../../controllers/when-idle.ts';
import type { DirectoryReader } from './directory-reader.ts';
import type { DirectoryList, SourceWish } from './directory-source.ts';

/** What can wait until the list stands: files to download, data for search engines, what paper needs. */
export class DirectoryExtras implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #structuredData: HTMLScriptElement | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#structuredData?.remove();
    this.#structuredData = undefined;
  }

  /** Gets ready, in idle time, what a page may need after the list has come. */
  follow(list: DirectoryList, withoutStructuredData: boolean, preparePrint: () => unknown): void {
    whenIdle(() => {
      if (!this.#host.isConnected) return;
      preparePrint();
      if (!withoutStructuredData && !this.#structuredData) void this.#describe(list);
    });
  }

  /** Hands the filtered list to the reader as a file; of a large list all pages are fetched first. */
  async download(
    format: 'csv' | 'json',
    wish: SourceWish,
    list: DirectoryList,
    reader: DirectoryReader,
    language: string,
  ): Promise<void> {
    const { collectMembers, downloadMembers } = await import('./member-download.ts');
    const members = await collectMembers(list, wish, reader);
    downloadMembers(format, members, list.answer, language, wish.initiative);
  }

  async #describe({ answer }: DirectoryList): Promise<void> {
    const { createStructuredData } = await import('./structured-data.ts');
    if (!this.#host.isConnected || this.#structuredData) return;
    const current = answer.members.filter(({ status }) => isOneOf(CURRENT_STATUSES, status));
    this.#structuredData = createStructuredData(current, document.baseURI);
    this.#host.append(this.#structuredData);
  }
}
