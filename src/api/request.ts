import { WidgetError } from './errors.ts';
import { READ, firstRequests } from './first-requests.ts';
import { toHttpError } from './http-error.ts';
import { readText } from './read-text.ts';
import { sleep } from './sleep.ts';

/** Milliseconds that a server may ask for; beyond it the visitor is told instead. */
const MAX_WAIT = 60_000;
/** Delay before the first repetition, in milliseconds, on average; it doubles with each. */
const FIRST_DELAY = 500;

export const JSON_TYPE = /^application\/([\w.-]+\+)?json(?![\w.+-])/i;

/** What a server has answered: the JSON, and the `Date` in which it says when. */
export interface JsonAnswer {
  readonly body: unknown;
  readonly date?: string | undefined;
}

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
  /** Resolves after a time, or at once when the signal is aborted. */
  readonly wait?: (time: number, signal?: AbortSignal) => Promise<unknown>;
}

/**
 * Reads JSON. GET without headers of its own, so that no preflight is needed, and without cookies; limited in time and
 * size, and repeated a few times where that may help.
 * @throws {WidgetError} of every kind but `unconfigured`; the reason of the signal when that was aborted.
 */
export async function requestJson(url: string, options: RequestOptions = {}): Promise<JsonAnswer> {
  const { signal, refresh = false, attemptDeadline = 10_000, deadline = 25_000, retries = 2 } = options;
  const { now = () => performance.now(), random = Math.random, wait = sleep } = options;
  let end = now() + deadline;
  for (let attempt = 0; ; attempt++) {
    signal?.throwIfAborted();
    const controller = new AbortController();
    const abort = () => controller.abort();
    void wait(Math.min(attemptDeadline, end - now()), controller.signal).then(abort);
    signal?.addEventListener('abort', abort);
    const result = await attemptJson(url, refresh, controller.signal);
    signal?.removeEventListener('abort', abort);
    // Stops the clock, and lets go of an answer that was not read to its end.
    abort();
    signal?.throwIfAborted();
    if (!(result instanceof WidgetError)) return result;

    const asked = (result.retryAfter ?? 0) * 1000;
    const delay = asked + FIRST_DELAY * 2 ** attempt * (0.5 + random());
    end += asked;
    if (attempt >= retries || asked > MAX_WAIT || !isPassing(result) || now() + delay > end) throw result;
    await wait(delay, signal);
  }
}

/** The parsed answer of one attempt, or the error that it ended in. */
async function attemptJson(url: string, refresh: boolean, signal: AbortSignal): Promise<JsonAnswer | WidgetError> {
  const path = new URL(url).pathname;
  try {
    const ask = firstRequests.get(url) ?? fetch;
    firstRequests.delete(url);
    const response = await ask(url, {
      signal,
      cache: refresh ? 'no-cache' : 'default',
      ...READ,
    });
    return await readJson(response, path);
  } catch (cause) {
    if (cause instanceof WidgetError) return cause;
    return new WidgetError(signal.aborted ? 'timeout' : 'offline', { path, cause });
  }
}

async function readJson(response: Response, path: string): Promise<JsonAnswer | WidgetError> {
  const { ok, status, headers } = response;
  if (!ok) {
    void response.body?.cancel();
    return toHttpError(response, path);
  }
  const text = JSON_TYPE.test(headers.get('content-type') ?? '') ? await readText(response, path) : '';
  if (text.trim() === '') return new WidgetError('not-an-api', { status, path });
  try {
    return { body: JSON.parse(text), date: headers.get('date') ?? undefined };
  } catch {
    // The parser's own error quotes the answer, and the console is no place for that.
    return new WidgetError('contract', { status, path });
  }
}

/** Whether the same request may well succeed a moment later. */
const isPassing = ({ kind, status }: WidgetError): boolean =>
  /^(offline|timeout|limited)$/.test(kind) || /^50[0234]$/.test(String(status));
