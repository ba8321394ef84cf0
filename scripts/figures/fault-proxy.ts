import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { type Exchange, type FaultKind, FAULTS, logInPage, PORTAL } from './fault-kinds.ts';

/** A network between one sender and a server, which does to each attempt to send what is planned for it. */
export interface FaultProxy {
  readonly url: string;
  /** What happens to the next attempts; those after them come through. */
  plan(kinds: readonly FaultKind[]): void;
  /** Makes ready for the next attempt: nobody listens when it is to be refused. */
  prepare(): Promise<void>;
  /** Resolves when everything that was held back has been passed on. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

/** What the proxies of a run share. */
export interface FaultOptions {
  readonly target: URL;
  readonly patience: number;
  readonly random: () => number;
  /** Acknowledgements that came through, with the key of each. */
  readonly answers: { key: string; answer: Buffer }[];
}

const REMEMBERED = 20;
const AGAIN_MS = 20;

/** Starts a proxy. It reads whole requests, and handles one on each connection; only `POST` meets faults. */
export async function startFaultProxy(options: FaultOptions): Promise<FaultProxy> {
  const { target, answers } = options;
  const planned: FaultKind[] = [];
  const working = new Set<Promise<void>>();
  const server = createServer({ allowHalfOpen: true }, (client) => {
    // Whoever hangs up has given up: that shows on their side.
    client.on('error', () => client.destroy());
    if (planned[0] === 'reset on connecting') {
      planned.shift();
      client.resetAndDestroy();
      return;
    }
    const work = handle(client).finally(() => working.delete(work));
    working.add(work);
  });

  async function handle(client: Socket): Promise<void> {
    const request = await readRequest(client);
    if (request === undefined) {
      client.destroy();
      return;
    }
    client.on('end', () => client.destroy());
    client.resume();
    const key = /^idempotency-key: *(\S+)/im.exec(request.toString('latin1'))?.[1];
    const kind = request.toString('latin1', 0, 5) === 'POST ' ? planned.shift() : undefined;
    const forward = () => exchangeWith(target, request);
    const exchange: Exchange = {
      ...options,
      client,
      forward,
      forwardHalf: () => sendHalf(target, request),
      earlier: () => answers.findLast((other) => other.key !== key)?.answer,
    };
    if (kind !== undefined) {
      await FAULTS[kind](exchange);
      return;
    }
    if (request.toString('latin1', 0, 5 + PORTAL.length) === `GET ${PORTAL} `) {
      await logInPage(exchange);
      return;
    }
    const answer = await forward();
    if (key !== undefined && answer.toString('latin1', 0, 12) === 'HTTP/1.1 201') {
      answers.push({ key, answer });
      if (answers.length > REMEMBERED) answers.shift();
    }
    client.end(answer);
  }

  async function listen(port: number): Promise<void> {
    for (;;) {
      try {
        server.listen(port, '127.0.0.1');
        await once(server, 'listening');
        return;
      } catch {
        // A connection to somewhere else has the port for the moment.
        await setTimeout(AGAIN_MS);
      }
    }
  }

  await listen(0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  const { port } = address;
  const settle = async (): Promise<void> => {
    while (working.size > 0) await Promise.all(working);
  };
  return {
    url: `http://127.0.0.1:${port}`,
    plan: (kinds) => void planned.splice(0, planned.length, ...kinds),
    async prepare() {
      if (planned[0] !== 'refused') {
        if (!server.listening) await listen(port);
        return;
      }
      planned.shift();
      if (!server.listening) return;
      server.close();
    },
    settle,
    async stop() {
      await settle();
      if (server.listening) server.close();
    },
  };
}

/** A whole request, to be answered on a connection of its own; `undefined` when it breaks off. */
async function readRequest(client: Socket): Promise<Buffer | undefined> {
  let request = Buffer.alloc(0);
  return await new Promise((resolve) => {
    client.on('data', (part: Buffer) => {
      request = Buffer.concat([request, part]);
      const at = request.indexOf('\r\n\r\n');
      if (at < 0) return;
      const head = request.toString('latin1', 0, at);
      const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
      if (request.length < at + 4 + length) return;
      client.removeAllListeners('data');
      const alone = `${head.replace(/\r\nconnection:[^\r]*/i, '')}\r\nConnection: close\r\n\r\n`;
      resolve(Buffer.concat([Buffer.from(alone, 'latin1'), request.subarray(at + 4)]));
    });
    client.once('end', () => resolve(undefined));
    client.once('close', () => resolve(undefined));
  });
}

/** Sends a request to the server; everything that it answers. */
async function exchangeWith({ hostname, port }: URL, request: Buffer): Promise<Buffer> {
  const server = connect(Number(port), hostname);
  server.write(request);
  const parts: Buffer[] = [];
  server.on('data', (part: Buffer) => parts.push(part));
  await once(server, 'end');
  return Buffer.concat(parts);
}

async function sendHalf({ hostname, port }: URL, request: Buffer): Promise<void> {
  const server = connect(Number(port), hostname);
  await once(server, 'connect');
  server.write(request.subarray(0, Math.floor(request.length / 2)), () => server.resetAndDestroy());
  await once(server, 'close');
}
