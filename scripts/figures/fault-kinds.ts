import type { Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** One request that has come through to a faulty network. */
export interface Exchange {
  readonly client: Socket;
  /** Passes the request on; the whole answer. */
  readonly forward: () => Promise<Buffer>;
  /** Passes half of the request on and hangs up. */
  readonly forwardHalf: () => Promise<void>;
  /** What somebody else was answered before. */
  readonly earlier: () => Buffer | undefined;
  /** Milliseconds that the sender waits for an answer. */
  readonly patience: number;
  readonly random: () => number;
}

type Fault = (exchange: Exchange) => Promise<void> | void;

/** Says nothing until the sender gives up. */
const keepSilent = (client: Socket): Promise<void> =>
  new Promise((resolve) => {
    if (client.destroyed) resolve();
    else client.once('close', () => resolve());
  });

const answer =
  (status: string, headers: Readonly<Record<string, string>> = {}, body = ''): Fault =>
  ({ client }) => {
    const lines = Object.entries({
      ...headers,
      'Content-Length': String(Buffer.byteLength(body)),
      Connection: 'close',
    });
    client.end(`HTTP/1.1 ${status}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`);
  };

/** Where the proxy has a page to log in on. */
export const PORTAL = '/portal';
const HTML = { 'Content-Type': 'text/html; charset=utf-8' };
const JSON_TYPE = { 'Content-Type': 'application/json' };
const page = (title: string): string => `<!doctype html><title>${title}</title><h1>${title}</h1>`;
/** More than the client reads. */
const TOO_LARGE = `{"next":"${'x'.repeat(2_500_000)}"}`;

/** The page at {@link PORTAL}. */
export const logInPage = answer('200 OK', HTML, page('Logg på nettet'));

/** How long the head of an answer is, with the empty line. */
const headLength = (whole: Buffer): number => whole.indexOf('\r\n\r\n') + 4;

/** The answer with another header line; the body stays as it is. */
function withHeader(whole: Buffer, name: string, value: string): Buffer {
  const at = headLength(whole);
  const lines = whole
    .subarray(0, at - 4)
    .toString('latin1')
    .split('\r\n');
  const others = lines.filter((line) => !line.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  return Buffer.concat([
    Buffer.from(`${[...others, `${name}: ${value}`].join('\r\n')}\r\n\r\n`, 'latin1'),
    whole.subarray(at),
  ]);
}

/** Faults that happen before the server has seen the request, or in place of it. */
const before = {
  /** Nobody listens; the proxy sees to it, since no request comes. */
  refused: () => undefined,
  /** Cut off as soon as it is connected; the proxy sees to it. */
  'reset on connecting': ({ client }) => void client.resetAndDestroy(),
  'reset before it was forwarded': ({ client }) => void client.resetAndDestroy(),
  'closed without an answer': ({ client }) => void client.end(),
  'silence, nothing forwarded': ({ client }) => keepSilent(client),
  'half of the request forwarded': async ({ client, forwardHalf }) => {
    await forwardHalf();
    client.resetAndDestroy();
  },
  'HTML 200 of a log-in network': logInPage,
  '302 to a log-in page': answer('302 Found', { Location: PORTAL }),
  '302 to where nothing is': answer('302 Found', { Location: '/nowhere' }),
  '403 of a firewall': answer('403 Forbidden', HTML, page('Forbidden')),
  '204 of nobody': answer('204 No Content'),
  '429 with Retry-After': answer('429 Too Many Requests', { ...HTML, 'Retry-After': '1' }, page('Slow down')),
  '500 of a gateway': answer('500 Internal Server Error', HTML, page('Error')),
  '502 of a gateway': answer('502 Bad Gateway', HTML, page('Bad gateway')),
  '503 with Retry-After': answer('503 Service Unavailable', { ...HTML, 'Retry-After': '1' }, page('Unavailable')),
  'JSON 200 of somebody else': answer('200 OK', JSON_TYPE, '{"ok":true}'),
  'JSON without end': answer('200 OK', JSON_TYPE, TOO_LARGE),
  'no HTTP at all': ({ client }) => void client.end(Buffer.from([21, 3, 3, 0, 2, 2, 40])),
} as const satisfies Readonly<Record<string, Fault>>;

/** Faults that happen when the server has the request, so that it is carried out. */
const after = {
  'answer lost': async ({ client, forward }) => {
    await forward();
    client.resetAndDestroy();
  },
  'reset within the head': async ({ client, forward }) => {
    const whole = await forward();
    client.write(whole.subarray(0, Math.floor(headLength(whole) / 2)), () => client.resetAndDestroy());
  },
  'truncated body': async ({ client, forward }) => {
    const whole = await forward();
    client.end(whole.subarray(0, Math.floor((headLength(whole) + whole.length) / 2)));
  },
  'silence before the answer': async ({ client, forward }) => {
    await forward();
    await keepSilent(client);
  },
  'silence within the answer': async ({ client, forward }) => {
    const whole = await forward();
    client.write(whole.subarray(0, Math.floor((headLength(whole) + whole.length) / 2)));
    await keepSilent(client);
  },
  'answer in drops': async ({ client, forward, patience, random }) => {
    const whole = await forward();
    const drops = 20;
    const size = Math.ceil(whole.length / drops);
    // Some are through in time, some are not.
    const pause = (patience * (0.2 + 1.6 * random())) / drops;
    for (let at = 0; at < whole.length && !client.destroyed; at += size) {
      client.write(whole.subarray(at, at + size));
      await setTimeout(pause);
    }
    client.end();
  },
  'wrong content type': async ({ client, forward }) => {
    client.end(withHeader(await forward(), 'Content-Type', 'text/html'));
  },
  'said to be gzip': async ({ client, forward }) => {
    client.end(withHeader(await forward(), 'Content-Encoding', 'gzip'));
  },
  '504 of a gateway': async (exchange) => {
    await exchange.forward();
    await answer('504 Gateway Timeout', HTML, page('Gateway timeout'))(exchange);
  },
  'forwarded twice': async ({ client, forward, random }) => {
    const [one, other] = await Promise.all([forward(), forward()]);
    client.end(random() < 0.5 ? one : other);
  },
  'answer of an earlier request': async ({ client, forward, earlier }) => {
    const own = await forward();
    client.end(earlier() ?? own);
  },
  'half-open': async ({ client, forward }) => {
    client.end();
    await forward();
  },
  'forwarded when the sender has given up': async ({ client, forward, patience, random }) => {
    await keepSilent(client);
    await setTimeout(patience * random());
    await forward();
  },
} as const satisfies Readonly<Record<string, Fault>>;

/** What a network can do to a request, by name. */
export const FAULTS: Readonly<Record<FaultKind, Fault>> = { ...before, ...after };
export type FaultKind = keyof typeof before | keyof typeof after;

const isKind = (name: string): name is FaultKind => Object.hasOwn(FAULTS, name);
export const FAULT_KINDS: readonly FaultKind[] = Object.keys(FAULTS).filter(isKind);
