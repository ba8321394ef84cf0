import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { WidgetError } from '../../api/errors.ts';
import type { MembersClient } from '../../api/members-client.ts';
import { membersQueryString } from '../../api/members-query-string.ts';
import type { Member, Members, MembersQuery } from '../../contract/index.ts';
import { type IndexedMember, indexMembers } from '../../domain/member-list.ts';

/** Everything, or pages of what was asked for. */
export type DirectoryList =
  | {
      readonly kind: 'complete';
      readonly answer: Members;
      readonly dropped: number;
      readonly indexed: readonly IndexedMember[];
    }
  | {
      readonly kind: 'paged';
      /** The first page without any filter. */
      readonly answer: Members;
      readonly dropped: number;
      /** The first page of what was asked for. */
      readonly page: Members;
      readonly query: string;
      readonly members: readonly Member[];
      readonly next: string | undefined;
    };

export type SourceState =
  | { readonly name: 'loading' }
  | { readonly name: 'failed'; readonly error: WidgetError }
  | { readonly name: 'ready'; readonly list: DirectoryList; readonly failure?: WidgetError; readonly busy: boolean };

/** What to load; the query is what a server should filter by, and is not needed for lists that come whole. */
export interface SourceWish {
  readonly client: MembersClient;
  readonly initiative: string;
  readonly query: MembersQuery;
}

interface SourceListener {
  readonly loaded: (list: DirectoryList) => void;
  readonly failed: (error: WidgetError) => void;
}

/** How long a server is spared while somebody types, in ms. */
const TYPING_PAUSE = 150;

/**
 * The members of an initiative. Small lists come whole and are searched in the page; of large ones this asks the
 * server for what the reader wants to see, page by page. A newer wish aborts the older; a failure keeps the last
 * good list.
 */
export class DirectorySource implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #getWish: () => SourceWish | undefined;
  readonly #listener: SourceListener;
  #wish: SourceWish | undefined;
  #list: DirectoryList | undefined;
  #failure: WidgetError | undefined;
  #loading = new AbortController();

  constructor(host: ReactiveControllerHost, getWish: () => SourceWish | undefined, listener: SourceListener) {
    this.#host = host;
    this.#getWish = getWish;
    this.#listener = listener;
    host.addController(this);
  }

  get state(): SourceState {
    const list = this.#list;
    const isCurrent = list?.kind === 'complete' || (list && list.query === this.#query);
    if (this.#failure && !isCurrent) return { name: 'failed', error: this.#failure };
    if (list === undefined) return { name: 'loading' };
    return { name: 'ready', list, busy: !isCurrent, ...(this.#failure && { failure: this.#failure }) };
  }

  hostConnected(): void {
    addEventListener('online', this.#handleOnline);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#handleOnline);
    this.#loading.abort();
    // Coming back, the element asks again what it was asking for.
    this.#wish = undefined;
  }

  hostUpdate(): void {
    const before = this.#wish;
    const query = this.#query;
    this.#wish = this.#getWish();
    const isSamePlace = before?.client === this.#wish?.client && before?.initiative === this.#wish?.initiative;
    if (before && !isSamePlace) {
      this.#list = undefined;
      this.#failure = undefined;
    }
    if (isSamePlace && (query === this.#query || this.#list?.kind !== 'paged')) return;
    void this.#load(false);
  }

  /** Asks again, past what the page has kept. */
  readonly retry = (): void => void this.#load(true);

  /** Fetches the next page of a large list and adds it. A failure shows in the state. */
  async loadMore(): Promise<void> {
    const list = this.#list;
    const wish = this.#wish;
    if (list?.kind !== 'paged' || list.next === undefined || !wish) return;
    try {
      const { data } = await wish.client.members(wish.initiative, { ...wish.query, cursor: list.next });
      if (this.#list === list) this.#list = { ...list, members: [...list.members, ...data.members], next: data.next };
      this.#failure = undefined;
    } catch (error) {
      this.#fail(error);
    }
    this.#host.requestUpdate();
  }

  get #query(): string {
    return this.#wish ? membersQueryString(this.#wish.query) : '';
  }

  async #load(refresh: boolean): Promise<void> {
    this.#loading.abort();
    const { signal } = (this.#loading = new AbortController());
    const wish = this.#wish;
    if (!wish) return;
    try {
      const list = await this.#read(wish, refresh, signal);
      if (signal.aborted) return;
      this.#list = list;
      this.#listener.loaded(list);
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
    this.#host.requestUpdate();
  }

  async #read({ client, initiative, query: wanted }: SourceWish, refresh: boolean, signal: AbortSignal) {
    const query = membersQueryString(wanted);
    const known = !refresh && this.#list?.kind === 'paged' ? this.#list : undefined;
    const first = known
      ? { data: known.answer, dropped: known.dropped }
      : await client.members(initiative, {}, { signal, refresh });
    this.#failure = 'failure' in first ? first.failure : undefined;
    const { data: answer, dropped } = first;
    if (answer.complete) return { kind: 'complete', answer, dropped, indexed: indexMembers(answer.members) } as const;
    if (known && query) await new Promise((resolve) => setTimeout(resolve, TYPING_PAUSE));
    signal.throwIfAborted();
    const page = query ? (await client.members(initiative, wanted, { signal })).data : answer;
    return { kind: 'paged', answer, dropped, page, query, members: page.members, next: page.next } as const;
  }

  #fail(error: unknown): void {
    // What is not ours is a bug: it goes on to the console instead of turning into "try again".
    if (!(error instanceof WidgetError)) throw error;
    this.#failure = error;
    this.#listener.failed(error);
  }

  readonly #handleOnline = (): void => {
    if (this.#failure?.kind === 'offline') this.retry();
  };
}
