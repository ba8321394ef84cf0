import { WidgetError } from './errors.ts';
import { toHttpError } from './http-error.ts';
import { readText } from './read-text.ts';

/** Seconds that a server may ask for; beyond it the visitor is told instead. */
const MAX_RETRY_AFTER = 60;
/** Delay before the first repetition, in milliseconds, on average; it doubles with each. */
const FIRST_DELAY = 500;

const JSON_TYPE = /^application\/([\w.-]+\+)?json(?![\w.+-])/i;

/** Limits of a request in milliseconds, and the clock and chance that it uses; tests bring their own. */
export interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
  /** Asks the server even where the browser has a cached answer. */
  readonly refresh?: boolean | undefined;
  readonly attemptDeadline?: number;
  /** For all attempts and the delays between them; a wait that the server asks for comes on top. */
  readonly deadline?: number;
  /** How often a failed attempt is repeated. */
  readonly retries?: number;
  readonly now?: () => number;
  readonly random?: () => number;
  readonly startTimer?: StartTimer;
  readonly isOffline?: () => boolean;
}

/** Calls back after a time in milliseconds; returns what cancels it. */
export type StartTimer = (callback: () => void, delay: number) => () => void;

/**
 * Reads JSON. GET without headers of its own, so that no preflight is needed, and without cookies; limited in time and
 * size, and repeated a few times where that may help.
 * @throws {WidgetError} of every kind but `unconfigured`; the reason of the signal when that was aborted.
 */
export async function requestJson(url: string, options: RequestOptions = {}): Promise<unknown> {
  const { signal, attemptDeadline = 10_000, deadline = 25_000, retries = 2 } = options;
  const { now = readClock, random = Math.random, startTimer = startTimeout, isOffline = isBrowserOffline } = options;
  let end = now() + deadline;
  for (let attempt = 0; ; attempt++) {
    const result = await attemptRequest(url, { ...options, startTimer }, Math.min(attemptDeadline, end - now()));
    if (!(result instanceof WidgetError)) return result.json;
    const { retryAfter = 0 } = result;
    const delay = FIRST_DELAY * 2 ** attempt * (0.5 + random());
    end += retryAfter * 1000;
    const isHopeless = result.kind === 'offline' && isOffline();
    if (attempt >= retries || isHopeless || !isPassing(result) || now() + delay + retryAfter * 1000 >= end)
      throw result;
    await pause(retryAfter * 1000 + delay, startTimer, signal);
  }
}

/** One attempt: the parsed answer, or why there is none. Throws only when the caller aborted it. */
async function attemptRequest(
  url: string,
  { signal, refresh, startTimer }: RequestOptions & { readonly startTimer: StartTimer },
  limit: number,
): Promise<{ readonly json: unknown } | WidgetError> {
  signal?.throwIfAborted();
  const path = new URL(url).pathname;
  const controller = new AbortController();
  const follow = () => controller.abort();
  const stopTimer = startTimer(() => controller.abort(new WidgetError('timeout', { path })), limit);
  signal?.addEventListener('abort', follow);
  try {
    const response = await fetch(url, {
      signal: controller.signal,
      cache: refresh ? 'no-cache' : 'default',
      credentials: 'omit',
      referrerPolicy: 'strict-origin-when-cross-origin',
    });
    return await readAnswer(response, path);
  } catch (cause) {
    signal?.throwIfAborted();
    const reason: unknown = controller.signal.reason;
    const error = reason ?? cause;
    return error instanceof WidgetError ? error : new WidgetError('offline', { path, cause });
  } finally {
    stopTimer();
    signal?.removeEventListener('abort', follow);
    // What is left of an answer that was not read to its end.
    controller.abort();
  }
}

async function readAnswer(response: Response, path: string): Promise<{ readonly json: unknown } | WidgetError> {
  const { status } = response;
  if (!response.ok) return toHttpError(response, path);
  if (!JSON_TYPE.test(response.headers.get('content-type') ?? ''))
    return new WidgetError('not-an-api', { status, path });
  const text = await readText(response, path);
  if (text.trim() === '') return new WidgetError('not-an-api', { status, path });
  try {
    return { json: JSON.parse(text) };
  } catch {
    // The parser's own error quotes the answer, and the console is no place for that.
    return new WidgetError('contract', { status, path });
  }
}

/** Whether the same request may well succeed a moment later. */
const isPassing = ({ kind, status = 0, retryAfter = 0 }: WidgetError): boolean =>
  retryAfter <= MAX_RETRY_AFTER &&
  (kind === 'offline' || kind === 'timeout' || kind === 'limited' || [500, 502, 503, 504].includes(status));

async function pause(delay: number, startTimer: StartTimer, signal: AbortSignal | undefined): Promise<void> {
  await new Promise<void>((resolve) => {
    const stopTimer = startTimer(resolve, delay);
    signal?.addEventListener(
      'abort',
      () => {
        stopTimer();
        resolve();
      },
      { once: true },
    );
  });
}

const startTimeout: StartTimer = (callback, delay) => {
  const timer = setTimeout(callback, delay);
  return () => clearTimeout(timer);
};

const readClock = () => performance.now();

/** Browsers know when they are offline for certain; they do not know when they are online. */
const isBrowserOffline = () => typeof navigator !== 'undefined' && 'onLine' in navigator && !navigator.onLine;
