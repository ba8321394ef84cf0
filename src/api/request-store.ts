import { clockSkew } from './clock-skew.ts';
import { decode, type Shape } from './decode.ts';
import { WidgetError } from './errors.ts';
import { type JsonAnswer, requestJson } from './request.ts';

/** A decoded answer. */
export interface Loaded<Type> {
  readonly data: Type;
  /** Rows that were left out because they do not fit the contract. */
  readonly dropped: number;
  /**
   * Ms to add to the visitor's clock to get the server's; 0 while they are within five minutes of each other or the
   * server's clock cannot be read.
   */
  readonly clockSkew: number;
  /** Why this is an earlier answer and not the newest. */
  readonly failure?: WidgetError;
}

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Asks the server although an answer is at hand. */
  readonly refresh?: boolean | undefined;
}

/** Answers by address, shared by the widgets of a page. */
export interface RequestStore {
  /**
   * The answer at an address: a fresh one from before, one that is on its way, or a new one. When a new one fails and
   * there was one before, the earlier with the failure; only `not-found` makes the store forget.
   * @throws {WidgetError} when there is no answer; the reason of the signal when that was aborted.
   */
  load<Type>(url: string, shape: Shape<Type>, options?: ReadOptions): Promise<Loaded<Type>>;
}

export interface RequestStoreOptions {
  /** Milliseconds for which an answer is reused without asking. */
  readonly freshFor?: number;
  /** How many answers are kept; the one not asked for the longest time goes first. */
  readonly capacity?: number;
  readonly now?: () => number;
  readonly request?: (url: string, options: ReadOptions) => Promise<JsonAnswer>;
}

interface Answer {
  readonly loaded: Loaded<unknown>;
  readonly at: number;
}

/** A request on its way, and how many wait for it. */
interface Flight {
  readonly answer: Promise<Loaded<unknown>>;
  readonly controller: AbortController;
  waiting: number;
}

/** A store of its own, with nothing in it. */
export function createRequestStore(options: RequestStoreOptions = {}): RequestStore {
  const { freshFor = 60_000, capacity = 30, now = () => performance.now(), request = requestJson } = options;
  // In the order in which they were last asked for.
  const answers = new Map<string, Answer>();
  const flights = new Map<string, Flight>();

  // An address belongs to one shape, so what is kept under it has the type of that shape.
  function load<Type>(url: string, shape: Shape<Type>, options?: ReadOptions): Promise<Loaded<Type>>;
  async function load(url: string, shape: Shape<unknown>, options: ReadOptions = {}): Promise<Loaded<unknown>> {
    const { signal, refresh } = options;
    signal?.throwIfAborted();
    const earlier = answers.get(url);
    if (earlier && !refresh && now() - earlier.at < freshFor) {
      keep(url, earlier);
      return earlier.loaded;
    }
    try {
      return await join(url, flights.get(url) ?? start(url, shape, refresh), signal);
    } catch (error) {
      const last = answers.get(url);
      if (signal?.aborted || !last || !(error instanceof WidgetError)) throw error;
      return { ...last.loaded, failure: error };
    }
  }

  function start(url: string, shape: Shape<unknown>, refresh: boolean | undefined): Flight {
    const controller = new AbortController();
    const flight: Flight = { answer: ask(), controller, waiting: 0 };
    flights.set(url, flight);
    return flight;

    async function ask(): Promise<Loaded<unknown>> {
      try {
        const { body, date } = await request(url, { signal: controller.signal, refresh });
        const decoded = decode(shape, body);
        if (!decoded || (decoded.dropped > 0 && decoded.kept === 0))
          throw new WidgetError('contract', { path: new URL(url).pathname });
        const loaded = { data: decoded.data, dropped: decoded.dropped, clockSkew: clockSkew(date) };
        keep(url, { loaded, at: now() });
        return loaded;
      } catch (error) {
        if (error instanceof WidgetError && error.kind === 'not-found') answers.delete(url);
        throw error;
      } finally {
        if (flights.get(url)?.controller === controller) flights.delete(url);
      }
    }
  }

  /** Waits for a request until it is there or the signal is aborted; the last to leave aborts the request. */
  async function join(url: string, flight: Flight, signal: AbortSignal | undefined): Promise<Loaded<unknown>> {
    flight.waiting++;
    await new Promise<unknown>((resolve) => {
      signal?.addEventListener('abort', resolve);
      flight.answer.then(resolve, resolve).finally(() => signal?.removeEventListener('abort', resolve));
    });
    flight.waiting--;
    if (flight.waiting === 0 && flights.get(url) === flight) {
      flights.delete(url);
      flight.controller.abort();
    }
    signal?.throwIfAborted();
    return flight.answer;
  }

  function keep(url: string, answer: Answer): void {
    answers.delete(url);
    answers.set(url, answer);
    for (const oldest of answers.keys()) {
      if (answers.size <= capacity) return;
      answers.delete(oldest);
    }
  }

  return { load };
}
