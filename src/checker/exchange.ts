/** What a checker asks of an endpoint. */
export interface Question {
  /** Below the endpoint, with a slash in front. */
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Why there is no whole answer. `held-back`: there is one, but a browser does not hand it out. */
export type Failure = 'unreachable' | 'held-back' | 'timeout' | 'broken-off' | 'too-large' | 'redirect-loop';

/** One question, and what came of it. */
export interface Exchange {
  readonly question: Question;
  readonly method: string;
  /** The address that was asked. */
  readonly url: string;
  /** 0 without an answer. */
  readonly status: number;
  readonly headers: Headers;
  /** The addresses that it was sent on to, the last one of which answered. */
  readonly hops: readonly string[];
  readonly bytes: Uint8Array;
  /** Until the last byte. */
  readonly seconds: number;
  readonly failure?: Failure;
}

/** What asking needs. */
export interface AskOptions {
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds for one question. */
  readonly timeLimit: number;
  /** Whether the rules of browsers apply: they follow redirects by themselves, and keep answers. */
  readonly inPage: boolean;
}

/** Bytes that widgets read at the most. */
export const MAX_BYTES = 2_000_000;
const MAX_HOPS = 5;

/** The fetch of this surroundings. */
export const ownFetch: typeof fetch = (input, init) => fetch(input, init);

/**
 * Asks one question, within a time and a size. Whatever goes wrong on the way is part of what comes back.
 * @throws the reason of the signal when that was aborted
 */
export async function ask(endpoint: string, question: Question, options: AskOptions): Promise<Exchange> {
  const { signal, timeLimit } = options;
  signal?.throwIfAborted();
  const url = `${endpoint}${question.path}`;
  const controller = new AbortController();
  const stop = () => controller.abort();
  const timer = setTimeout(stop, timeLimit);
  signal?.addEventListener('abort', stop);
  const start = performance.now();
  try {
    const answer = await follow(url, question, options, controller.signal);
    const seconds = (performance.now() - start) / 1000;
    return { question, method: question.method ?? 'GET', url, ...answer, seconds };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    signal?.throwIfAborted();
  }
}

type Answer = Pick<Exchange, 'status' | 'headers' | 'hops' | 'bytes' | 'failure'>;

async function follow(
  url: string,
  { method = 'GET', headers = {}, body }: Question,
  { fetch, inPage }: AskOptions,
  signal: AbortSignal,
): Promise<Answer> {
  const hops: string[] = [];
  const init: RequestInit = {
    method,
    headers,
    signal,
    credentials: 'omit',
    redirect: inPage ? 'follow' : 'manual',
    ...(inPage && { cache: 'no-store' }),
    ...(body !== undefined && { body }),
  };
  for (;;) {
    let response: Response;
    try {
      response = await untilAborted(fetch(hops.at(-1) ?? url, init), signal);
    } catch {
      if (signal.aborted) return { ...NOTHING, hops, failure: 'timeout' };
      const isHeldBack = inPage && method === 'GET' && (await answersBlindly(url, fetch, signal));
      return { ...NOTHING, hops, failure: isHeldBack ? 'held-back' : 'unreachable' };
    }
    if (inPage && response.redirected) hops.push(response.url);
    const next = inPage ? undefined : targetOf(response, hops.at(-1) ?? url);
    if (next === undefined) return { hops, ...(await read(response, signal)) };
    hops.push(next);
    if (hops.length > MAX_HOPS) return { ...NOTHING, status: response.status, hops, failure: 'redirect-loop' };
  }
}

/** Whether something answers that a page may not read. A browser does not say which of the two it was. */
async function answersBlindly(url: string, fetch: AskOptions['fetch'], signal: AbortSignal): Promise<boolean> {
  try {
    await fetch(url, { mode: 'no-cors', credentials: 'omit', signal });
    return true;
  } catch {
    return false;
  }
}

const NOTHING = { status: 0, headers: new Headers(), bytes: new Uint8Array() } as const;

function targetOf({ status, headers }: Response, url: string): string | undefined {
  const location = headers.get('location');
  if (location === null || ![301, 302, 303, 307, 308].includes(status)) return undefined;
  try {
    return new URL(location, url).href;
  } catch {
    return undefined;
  }
}

async function read(response: Response, signal: AbortSignal): Promise<Omit<Answer, 'hops'>> {
  const { status, headers, body } = response;
  const parts: Uint8Array[] = [];
  let size = 0;
  const whole = () => ({ status, headers, bytes: join(parts, size) });
  if (body === null) return whole();
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await untilAborted(reader.read(), signal);
      if (done) return whole();
      parts.push(value);
      size += value.byteLength;
      if (size > MAX_BYTES) {
        void reader.cancel().catch(() => undefined);
        return { ...whole(), failure: 'too-large' };
      }
    }
  } catch {
    void reader.cancel().catch(() => undefined);
    return { ...whole(), failure: signal.aborted ? 'timeout' : 'broken-off' };
  }
}

/** Not every stream ends when its request is given up. */
function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new Error('The time is up.'));
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
