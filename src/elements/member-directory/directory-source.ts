import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { WidgetError } from '../../api/errors.ts';
import type { MembersClient } from '../../api/members-client.ts';
import type { Loaded } from '../../api/request-store.ts';
import type { Members } from '../../contract/index.ts';

/** What the endpoint said when asked for the members, or why it did not. */
export type SourceState =
  | { readonly name: 'loading' }
  | { readonly name: 'failed'; readonly error: WidgetError }
  | ({ readonly name: 'ready' } & Loaded<Members>);

/** Where the members are. */
export interface Place {
  readonly client: MembersClient;
  readonly initiative: string;
}

interface SourceListener {
  readonly loaded: (list: Loaded<Members>) => void;
  readonly failed: (error: WidgetError) => void;
}

/**
 * The members of an initiative: all of them, or the first page of a large list. Another place aborts the request for
 * the one before; a refresh that fails keeps the last good list.
 */
export class DirectorySource implements ReactiveController {
  state: SourceState = { name: 'loading' };
  readonly #host: ReactiveControllerHost;
  readonly #getPlace: () => Place | undefined;
  readonly #listener: SourceListener;
  #place: Place | undefined;
  #loading = new AbortController();

  constructor(host: ReactiveControllerHost, getPlace: () => Place | undefined, listener: SourceListener) {
    this.#host = host;
    this.#getPlace = getPlace;
    this.#listener = listener;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#handleOnline);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#handleOnline);
    this.#loading.abort();
    // Coming back, the element asks again what it was asking for.
    this.#place = undefined;
  }

  hostUpdate(): void {
    const before = this.#place;
    this.#place = this.#getPlace();
    if (before?.client === this.#place?.client && before?.initiative === this.#place?.initiative) return;
    if (before) this.state = { name: 'loading' };
    void this.#load(false);
  }

  /** Asks again, past what the page has kept. */
  readonly retry = (): void => void this.#load(true);

  async #load(refresh: boolean): Promise<void> {
    this.#loading.abort();
    const { signal } = (this.#loading = new AbortController());
    const place = this.#place;
    if (!place) return;
    try {
      const list = await place.client.members(place.initiative, {}, { signal, refresh });
      if (signal.aborted) return;
      this.state = { name: 'ready', ...list };
      this.#listener.loaded(list);
    } catch (error) {
      if (signal.aborted) return;
      // What is not ours is a bug: it goes on to the console instead of turning into "try again".
      if (!(error instanceof WidgetError)) throw error;
      this.state = this.state.name === 'ready' ? { ...this.state, failure: error } : { name: 'failed', error };
      this.#listener.failed(error);
    }
    this.#host.requestUpdate();
  }

  readonly #handleOnline = (): void => {
    const { state } = this;
    const failure = state.name === 'failed' ? state.error : state.name === 'ready' ? state.failure : undefined;
    if (failure?.kind === 'offline') this.retry();
  };
}
