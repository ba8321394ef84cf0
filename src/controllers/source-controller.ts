import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { WidgetError } from '../api/errors.ts';
import type { Loaded, ReadOptions } from '../api/request-store.ts';

/** What the endpoint said when it was asked, or why it did not. */
export type SourceState<Data> =
  | { readonly name: 'loading' }
  | { readonly name: 'failed'; readonly error: WidgetError }
  | ({ readonly name: 'ready' } & Loaded<Data>);

/** Where the data of an initiative are. */
export interface Place<Client> {
  readonly client: Client;
  readonly initiative: string;
  /** Which part of them, where they come in parts: the number of a municipality. */
  readonly part?: string | undefined;
}

/** What a source asks and whom it tells. */
export interface SourceOptions<Client, Data> {
  readonly load: (place: Place<Client>, options: ReadOptions) => Promise<Loaded<Data>>;
  readonly loaded: (answer: Loaded<Data>) => void;
  readonly failed: (error: WidgetError) => void;
}

/**
 * What an endpoint has of an initiative. Another place aborts the request for the one before; a refresh that fails keeps
 * the last good answer.
 */
export class SourceController<Client, Data> implements ReactiveController {
  state: SourceState<Data> = { name: 'loading' };
  readonly #host: ReactiveControllerHost;
  readonly #getPlace: () => Place<Client> | undefined;
  readonly #options: SourceOptions<Client, Data>;
  #place: Place<Client> | undefined;
  #loading = new AbortController();

  constructor(
    host: ReactiveControllerHost,
    getPlace: () => Place<Client> | undefined,
    options: SourceOptions<Client, Data>,
  ) {
    this.#host = host;
    this.#getPlace = getPlace;
    this.#options = options;
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
    if (isSame(before, this.#place)) return;
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
      const answer = await this.#options.load(place, { signal, refresh });
      if (signal.aborted) return;
      this.state = { name: 'ready', ...answer };
      this.#options.loaded(answer);
    } catch (error) {
      if (signal.aborted) return;
      // What is not ours is a bug: it goes on to the console instead of turning into "try again".
      if (!(error instanceof WidgetError)) throw error;
      this.state = this.state.name === 'ready' ? { ...this.state, failure: error } : { name: 'failed', error };
      this.#options.failed(error);
    }
    this.#host.requestUpdate();
  }

  readonly #handleOnline = (): void => {
    const { state } = this;
    const failure = state.name === 'failed' ? state.error : state.name === 'ready' ? state.failure : undefined;
    if (failure?.kind === 'offline') this.retry();
  };
}

const isSame = <Client>(one: Place<Client> | undefined, other: Place<Client> | undefined): boolean =>
  one?.client === other?.client && one?.initiative === other?.initiative && one?.part === other?.part;
