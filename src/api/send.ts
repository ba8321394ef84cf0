import type { Problem } from '../contract/problem.ts';
import { PROBLEM_BASE, type ProblemType } from '../contract/problem-types.ts';
import { decode } from './decode.ts';
import { WidgetError } from './errors.ts';
import { toHttpError } from './http-error.ts';
import { readText } from './read-text.ts';
import { JSON_TYPE } from './request.ts';
import { problemShape } from './shapes/problem.ts';
import { sleep } from './sleep.ts';
import { toJson } from './to-json.ts';

/** Milliseconds that a server may ask for; beyond it people are told instead. */
const MAX_WAIT = 60_000;
/** Delay before the first repetition, in milliseconds, on average; it doubles with each. */
const FIRST_DELAY = 800;

/** A request that changes something, or that only its sender may make. */
export interface Sending {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  /** Becomes JSON. */
  readonly body?: unknown;
}

/**
 * How a sending ended. `unknown`: it may have been carried out or not, so it can only be repeated, under the same key.
 * `refused`: it was not carried out, and `problem` says why where the server did.
 */
export type Sent =
  | { readonly name: 'done'; readonly body: unknown; readonly date?: string | undefined }
  | { readonly name: 'refused'; readonly error: WidgetError; readonly problem?: Problem | undefined }
  | { readonly name: 'unknown'; readonly error: WidgetError };

/** Limits of a sending in milliseconds, and the clock and chance that it uses; tests bring their own. */
export interface SendOptions {
  readonly signal?: AbortSignal | undefined;
  readonly attemptDeadline?: number;
  /** For all attempts and the delays between them; a wait that the server asks for comes on top. */
  readonly deadline?: number;
  /** How often a failed attempt is repeated. */
  readonly retries?: number;
  readonly now?: () => number;
  readonly random?: () => number;
  readonly wait?: (time: number, signal?: AbortSignal) => Promise<unknown>;
}

/**
 * Sends JSON without cookies. An attempt whose outcome is not known, or that the server wants to see later, is repeated
 * a few times: whatever changes something must carry an idempotency key.
 * @throws the reason of the signal when that was aborted; never anything else
 */
export async function sendJson(url: string, sending: Sending, options: SendOptions = {}): Promise<Sent> {
  const { signal, attemptDeadline = 15_000, deadline = 40_000, retries = 3 } = options;
  const { now = () => performance.now(), random = Math.random, wait = sleep } = options;
  let end = now() + deadline;
  let mayBeDone = false;
  for (let attempt = 0; ; attempt++) {
    signal?.throwIfAborted();
    const controller = new AbortController();
    const abort = () => controller.abort();
    void wait(Math.min(attemptDeadline, end - now()), controller.signal).then(abort);
    signal?.addEventListener('abort', abort);
    const attempted = await attemptToSend(url, sending, controller.signal);
    signal?.removeEventListener('abort', abort);
    abort();
    signal?.throwIfAborted();
    if (attempted.name === 'done') return attempted;
    const sent: Failed =
      mayBeDone && isTurnedAway(attempted) ? { name: 'unknown' as const, error: attempted.error } : attempted;
    mayBeDone ||= sent.name === 'unknown';

    const asked = (sent.error.retryAfter ?? 0) * 1000;
    const delay = asked + FIRST_DELAY * 2 ** attempt * (0.5 + random());
    end += asked;
    if (attempt >= retries || asked > MAX_WAIT || !isPassing(sent) || now() + delay > end) return sent;
    await wait(delay, signal);
  }
}

async function attemptToSend(url: string, { method, headers, body }: Sending, signal: AbortSignal): Promise<Sent> {
  const path = new URL(url).pathname;
  try {
    const response = await fetch(url, {
      method,
      headers: { ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: toJson(body) }),
      signal,
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'strict-origin-when-cross-origin',
    });
    return await readSent(response, path);
  } catch (cause) {
    if (cause instanceof WidgetError) return { name: 'unknown', error: cause };
    const error = new WidgetError(signal.aborted ? 'timeout' : 'offline', { path, cause });
    return { name: 'unknown', error };
  }
}

async function readSent(response: Response, path: string): Promise<Sent> {
  const { ok, status, headers } = response;
  // What is only accepted says nothing more, as what is gone.
  if (status === 202 || status === 204) return { name: 'done', body: undefined };
  const body = JSON_TYPE.test(headers.get('content-type') ?? '') ? parse(await readText(response, path)) : undefined;
  if (ok) {
    // A page of a network that wants a log-in is not what the server said.
    if (body === undefined) return { name: 'unknown', error: new WidgetError('not-an-api', { status, path }) };
    return { name: 'done', body, date: headers.get('date') ?? undefined };
  }
  const error = toHttpError(response, path);
  // What a server could not do it may have done all the same.
  if (status >= 500) return { name: 'unknown', error };
  return { name: 'refused', error, problem: decode(problemShape, body)?.data };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Failed = Exclude<Sent, { readonly name: 'done' }>;

/** What is only said once the key has been looked up. Before that even a known request can be refused. */
const JUDGED: readonly ProblemType[] = [
  'validation',
  'closed',
  'challenge-required',
  'challenge-failed',
  'idempotency-key-reused',
];

/** Whether the request was stopped before anybody looked at its key, so that an earlier attempt may have gone through. */
const isTurnedAway = (sent: Failed): boolean =>
  sent.name === 'refused' && !JUDGED.some((type) => sent.problem?.type === PROBLEM_BASE + type);

/** Whether the same sending may well get another answer a moment later. */
const isPassing = (sent: Failed): boolean =>
  sent.name === 'unknown' ||
  sent.error.kind === 'limited' ||
  sent.error.status === 408 ||
  sent.problem?.type === `${PROBLEM_BASE}idempotency-in-progress`;
