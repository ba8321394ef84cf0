import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { createHttpServer } from '../../server/src/http-server.ts';
import { PROBLEM_BASE, problemSchema } from '../../src/contract/index.ts';
import { databases } from './support/databases.ts';
import { createTestApp } from './support/test-app.ts';

const BIN = fileURLToPath(new URL('../../server/bin/klimabrikker-server.mjs', import.meta.url));

describe('the HTTP server', () => {
  let port = 0;
  let close: () => Promise<void>;
  before(async () => {
    const connection = await databases[0]!.open();
    const app = createTestApp(connection.db);
    const server = createHttpServer((request) => app.fetch(request), { headers: 300, request: 600, check: 50 });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    port = addressPort(server.address());
    close = async () => {
      server.closeAllConnections();
      server.close();
      await connection.close();
    };
  });
  after(() => close());

  /** Sends raw bytes and returns everything that comes back until the server closes. */
  const send = async (text: string): Promise<string> => {
    const socket = connect(port, '127.0.0.1');
    socket.write(text);
    return readAll(socket);
  };

  const closing = 'Host: x\r\nConnection: close\r\n';
  for (const [what, text, status, type] of [
    ['an address of over 16 kB', `GET /${'a'.repeat(17_000)} HTTP/1.1\r\n${closing}\r\n`, 414, 'uri-too-long'],
    ['an address of over 32 kB', `GET /${'a'.repeat(40_000)} HTTP/1.1\r\n${closing}\r\n`, 414, 'uri-too-long'],
    ['large headers', `GET / HTTP/1.1\r\n${closing}A: ${'a'.repeat(40_000)}\r\n\r\n`, 431, 'headers-too-large'],
    ['headers that do not come', 'GET / HTTP/1.1\r\nHost: x\r\n', 408, 'request-timeout'],
    ['what is no HTTP', 'HELLO\r\n\r\n', 400, 'invalid-request'],
    ['a broken host', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', 400, 'invalid-request'],
    [
      'a large body',
      `POST /v1/index.json HTTP/1.1\r\n${closing}Content-Type: application/json\r\nContent-Length: 65537\r\n\r\n`,
      413,
      'payload-too-large',
    ],
    [
      'a body of the wrong type',
      `POST /v1/index.json HTTP/1.1\r\n${closing}Content-Type: text/xml\r\nContent-Length: 1\r\n\r\nx`,
      415,
      'unsupported-media-type',
    ],
  ] as const) {
    it(`answers ${what} with ${status} and a problem that pages can read`, async () => {
      const [head = '', body = ''] = (await send(text)).split('\r\n\r\n');
      assert.match(head, new RegExp(`^HTTP/1.1 ${status} `));
      assert.match(head, /^access-control-allow-origin: \*$/im);
      assert.match(head, /^content-type: application\/problem\+json$/im);
      const json: unknown = JSON.parse(body);
      const problem = z.parse(problemSchema, json);
      assert.equal(problem.type, PROBLEM_BASE + type);
      assert.equal(/^x-request-id: (.*)$/im.exec(head)?.[1], problem.instance);
      assertIsNow(head);
    });
  }

  it('says what time it is with every answer, also with those that are kept or known', async () => {
    for (const request of [
      'GET /healthz',
      'GET /v1/index.json',
      'GET /v1/index.json',
      'HEAD /v1/index.json',
      'GET /no',
    ]) {
      const [head = ''] = (await send(`${request} HTTP/1.1\r\n${closing}\r\n`)).split('\r\n\r\n');
      assert.match(head, /^access-control-expose-headers: Date,/im);
      assertIsNow(head);
    }
    const known = await send(`GET /v1/index.json HTTP/1.1\r\n${closing}If-None-Match: *\r\n\r\n`);
    assert.match(known, /^HTTP\/1.1 304 /);
    assertIsNow(known);
  });

  it('does not wait for a body that does not come', async () => {
    const answer = await send(
      'POST /v1/index.json HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
    );
    assert.match(answer, /^HTTP\/1.1 (405|408) /);
    assert.match(answer, /access-control-allow-origin: \*/i);
  });
});

function assertIsNow(head: string): void {
  const dates = [...head.matchAll(/^date: (.*)$/gim)].map(([, date = '']) => Date.parse(date));
  assert.equal(dates.length, 1);
  assert.ok(Math.abs(dates[0]! - Date.now()) < 10_000);
}

describe('the process', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'klima-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const run = (words: readonly string[], env: Record<string, string> = {}): ChildProcess =>
    spawn(process.execPath, [BIN, ...words], {
      env: { ...process.env, PORT: '0', DATABASE_URL: join(folder, 'klima.db'), ...env },
    });

  it('explains itself when the command is unknown', async () => {
    const child = run(['dance']);
    const [text, code] = await Promise.all([readAll(child.stderr!), exitCode(child)]);
    assert.equal(code, 2);
    assert.match(text, /^Usage: klimabrikker-server <command>/);
  });

  it('names a variable that is wrong', async () => {
    const child = run(['start'], { PORT: 'eighty' });
    const [text, code] = await Promise.all([readAll(child.stderr!), exitCode(child)]);
    assert.equal(code, 1);
    assert.match(text, /^PORT has a value that is not allowed\. It may be a whole number/);
  });

  it('does not start on a database that lacks migrations', async () => {
    const child = run(['start'], { DATABASE_URL: join(folder, 'empty.db') });
    const [text, code] = await Promise.all([readAll(child.stderr!), exitCode(child)]);
    assert.equal(code, 1);
    assert.match(text, /klimabrikker-server migrate/);
  });

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    it(`ends in order on ${signal}: not ready, requests finished, exit code 0`, async () => {
      const child = run(['start', '--demo']);
      let output = '';
      child.stdout!.on('data', (chunk) => (output += String(chunk)));
      while (!output.includes('listens on')) await once(child.stdout!, 'data');
      const origin = /http:\/\/\S+/.exec(output)?.[0] ?? '';
      assert.equal((await fetch(`${origin}/readyz`)).status, 200);
      assert.equal((await fetch(`${origin}/v1/initiatives/nfk/members.json`)).status, 200);

      // Sent in two halves: the second comes when the server has begun to stop.
      const socket = connect(Number(new URL(origin).port), '127.0.0.1');
      socket.write('GET /readyz HTTP/1.1\r\nHost: x\r\n');
      await once(socket, 'connect');
      await fetch(`${origin}/healthz`);
      child.kill(signal);
      while (!output.includes('"stopping"')) await once(child.stdout!, 'data');
      socket.write('Connection: close\r\n\r\n');
      const answer = await readAll(socket);
      assert.match(answer, /^HTTP\/1.1 503 /);
      assert.match(answer, /retry-after: 5/i);

      const code = await exitCode(child);
      assert.equal(code, 0);
      assert.match(output, /"stopped"/);
      await assert.rejects(fetch(`${origin}/healthz`));
    });
  }
});

const exitCode = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', (code) => resolve(code)));

async function readAll(stream: Socket | NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}

const addressPort = (address: AddressInfo | string | null): number =>
  typeof address === 'object' && address !== null ? address.port : 0;
