import { Task } from '@lit/task';
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
 * server for what the reader wants to see, page by page. A failure keeps the last good list.
 */
export class DirectorySource implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #wish: () => SourceWish | undefined;
  readonly #listener: SourceListener;
  readonly #task: Task;
  #list: DirectoryList | undefined;
  #failure: WidgetError | undefined;
  #attempt = 0;
  #loadedAttempt = 0;
  #client: MembersClient | undefined;
  #initiative = '';
  #query: { readonly text: string; readonly value: MembersQuery } = { text: '', value: {} };

  constructor(host: ReactiveControllerHost, wish: () => SourceWish | undefined, listener: SourceListener) {
    this.#host = host;
    this.#wish = wish;
    this.#listener = listener;
    host.addController(this);
    this.#task = new Task(host, {
      args: () => this.#follow(),
      task: async (_, { signal }) => this.#load(signal),
    });
  }

  get state(): SourceState {
    const list = this.#list;
    const isCurrent = list?.kind === 'complete' || list?.query === this.#query.text;
    if (this.#failure && (!list || !isCurrent)) return { name: 'failed', error: this.#failure };
    if (list === undefined) return { name: 'loading' };
    return { name: 'ready', list, busy: !isCurrent, ...(this.#failure && { failure: this.#failure }) };
  }

  hostConnected(): void {
    addEventListener('online', this.#handleOnline);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#handleOnline);
    this.#task.abort();
  }

  /** Asks again, past what the page has kept. */
  retry(): void {
    this.#attempt++;
    this.#host.requestUpdate();
  }

  /** Fetches the next page of a large list and adds it. A failure shows in the state. */
  async loadMore(): Promise<void> {
    const list = this.#list;
    if (list?.kind !== 'paged' || list.next === undefined || this.#client === undefined) return;
    try {
      const { data } = await this.#client.members(this.#initiative, { ...this.#query.value, cursor: list.next });
      if (this.#list === list) this.#list = { ...list, members: [...list.members, ...data.members], next: data.next };
      this.#failure = undefined;
    } catch (error) {
      this.#fail(error);
    }
    this.#host.requestUpdate();
  }

  /** Takes over what the host wishes now; what is returned tells the task whether anything is to be loaded. */
  #follow(): readonly unknown[] {
    const wish = this.#wish();
    if (wish?.client !== this.#client || (wish?.initiative ?? '') !== this.#initiative) {
      this.#list = undefined;
      this.#failure = undefined;
    }
    this.#client = wish?.client;
    this.#initiative = wish?.initiative ?? '';
    const text = wish ? membersQueryString(wish.query) : '';
    if (wish && text !== this.#query.text) this.#query = { text, value: wish.query };
    return [this.#client, this.#initiative, this.#attempt, this.#list?.kind === 'complete' ? '' : text];
  }

  async #load(signal: AbortSignal): Promise<void> {
    if (this.#client === undefined) return;
    try {
      const list = await this.#read(this.#client, signal);
      if (signal.aborted) return;
      this.#list = list;
      this.#listener.loaded(list);
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  async #read(client: MembersClient, signal: AbortSignal): Promise<DirectoryList> {
    const { text: query, value } = this.#query;
    const refresh = this.#attempt !== this.#loadedAttempt;
    const known = refresh ? undefined : this.#list;
    const first =
      known?.kind === 'paged'
        ? { data: known.answer, dropped: known.dropped, failure: undefined }
        : await client.members(this.#initiative, {}, { signal, refresh });
    this.#loadedAttempt = this.#attempt;
    this.#failure = first.failure;
    const { data: answer, dropped } = first;
    if (answer.complete) return { kind: 'complete', answer, dropped, indexed: indexMembers(answer.members) };
    if (known && query !== '') await pause(signal);
    const page = query === '' ? answer : (await client.members(this.#initiative, value, { signal })).data;
    return { kind: 'paged', answer, dropped, page, query, members: page.members, next: page.next };
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

const pause = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, TYPING_PAUSE);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new DOMException('A newer search took over', 'AbortError'));
    });
  });
