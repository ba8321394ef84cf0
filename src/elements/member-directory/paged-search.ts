import type { ReactiveController } from 'lit';
import { WidgetError } from '../../api/errors.ts';
import { membersQueryString } from '../../api/members-query-string.ts';
import type { Member, Members, MembersQuery } from '../../contract/index.ts';
import type { ToolsHost } from './tools-host.ts';

/** How long a server is spared while somebody types, in ms. */
const TYPING_PAUSE = 150;

/** Pages of what the reader asked a server for. */
export interface FoundPages {
  readonly first: Members;
  readonly members: readonly Member[];
  readonly next: string | undefined;
}

/** Searches a list that is too large for the page on the server, page by page. A newer question aborts the older. */
export class PagedSearch implements ReactiveController {
  failure: WidgetError | undefined;
  readonly #host: ToolsHost;
  #asked: { readonly answer: Members; readonly query: string } | undefined;
  #pages: FoundPages | undefined;
  #isBusy = false;
  #loading = new AbortController();

  constructor(host: ToolsHost) {
    this.#host = host;
    host.element.addController(this);
  }

  get isBusy(): boolean {
    return this.#isBusy;
  }

  hostDisconnected(): void {
    this.#loading.abort();
    this.#asked = undefined;
  }

  /** What there is to show for a question; asking starts the search when it is a new one. */
  pagesFor(answer: Members, query: MembersQuery): FoundPages {
    const text = membersQueryString(query);
    if (this.#asked?.answer !== answer) this.#pages = undefined;
    if (this.#asked?.answer !== answer || this.#asked.query !== text) {
      const isTyping = this.#isBusy;
      this.#asked = { answer, query: text };
      void this.#search(answer, query, text, isTyping);
    }
    return this.#pages ?? toPages(answer);
  }

  /** Fetches the next page and adds it. */
  async loadMore(query: MembersQuery): Promise<void> {
    const pages = this.#pages;
    const { element } = this.#host;
    const place = this.#host.place();
    if (!pages?.next || !place) return;
    try {
      const { data } = await place.client.members(place.initiative, { ...query, cursor: pages.next });
      if (this.#pages !== pages) return;
      this.#pages = { ...pages, members: [...pages.members, ...data.members], next: data.next };
      this.failure = undefined;
    } catch (error) {
      this.#fail(error);
    }
    element.requestUpdate();
  }

  async #search(answer: Members, query: MembersQuery, text: string, isTyping: boolean): Promise<void> {
    this.#loading.abort();
    const { signal } = (this.#loading = new AbortController());
    const { element } = this.#host;
    const place = this.#host.place();
    this.failure = undefined;
    this.#isBusy = text !== '';
    if (text === '') this.#pages = toPages(answer);
    if (text === '' || !place) return;
    if (isTyping) await new Promise((resolve) => setTimeout(resolve, TYPING_PAUSE));
    try {
      signal.throwIfAborted();
      const { data } = await place.client.members(place.initiative, query, { signal });
      if (!signal.aborted) this.#pages = toPages(data);
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
    if (signal.aborted) return;
    this.#isBusy = false;
    element.requestUpdate();
  }

  #fail(error: unknown): void {
    if (!(error instanceof WidgetError)) throw error;
    this.failure = error;
    this.#host.failed(error);
  }
}

const toPages = (answer: Members): FoundPages => ({ first: answer, members: answer.members, next: answer.next });
