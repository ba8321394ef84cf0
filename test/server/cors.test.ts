import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Connection } from '../../server/src/db/connect.ts';
import { createHttpServer } from '../../server/src/http-server.ts';
import { assertProblem } from './support/assert-problem.ts';
import { databases } from './support/databases.ts';
import { createTestApp, fillWithDemo } from './support/test-app.ts';

const ALLOWED = 'https://embedder.example';
const OWN = 'https://klima.example';
const APPLICATIONS = '/v1/initiatives/nfk/applications';
const json = { 'Content-Type': 'application/json' };

for (const { name, open } of databases) {
  describe(`who may ask what from where, on ${name}`, () => {
    let connection: Connection;
    let app: ReturnType<typeof createTestApp>;
    before(async () => {
      connection = await open();
      await fillWithDemo(connection.db);
      app = createTestApp(connection.db, [], `${OWN}/`, { allowedOrigins: [ALLOWED] });
    });
    after(() => connection.close());

    const post = (origin: string | undefined, headers: Record<string, string> = json) =>
      app.request(APPLICATIONS, {
        method: 'POST',
        body: '{}',
        headers: { 'Content-Length': '2', ...headers, ...(origin !== undefined && { Origin: origin }) },
      });
    const preflight = (path: string, method: string, origin: string, headers = 'content-type,idempotency-key') =>
      app.request(path, {
        method: 'OPTIONS',
        headers: {
          Origin: origin,
          'Access-Control-Request-Method': method,
          ...(headers !== '' && { 'Access-Control-Request-Headers': headers }),
        },
      });

    it('lets every page read what is public, whoever it is', async () => {
      for (const origin of [ALLOWED, 'https://other.example', 'null']) {
        const response = await app.get('/v1/index.json', { Origin: origin });
        assert.equal(response.status, 200);
        assert.equal(response.headers.get('access-control-allow-origin'), '*');
        assert.doesNotMatch(response.headers.get('vary') ?? '', /origin/i);
        const asked = await preflight('/v1/index.json', 'GET', origin, 'if-none-match');
        assert.equal(asked.headers.get('access-control-allow-origin'), '*');
        assert.match(asked.headers.get('access-control-allow-headers') ?? '', /if-none-match/i);
      }
    });

    it('allows pages of the allowed origins, of the public address and of the same host to write', async () => {
      for (const origin of [ALLOWED, OWN, 'http://localhost', 'https://localhost']) {
        for (const [path, method] of [
          [APPLICATIONS, 'POST'],
          ['/v1/applications/NFK-1', 'DELETE'],
          ['/v1/initiatives/nfk/checklist/0301', 'PATCH'],
        ] as const) {
          const { status, headers } = await preflight(path, method, origin);
          assert.equal(status, 204);
          assert.equal(headers.get('access-control-allow-origin'), origin);
          assert.equal(headers.get('vary'), 'Origin');
          assert.ok(headers.get('access-control-allow-methods')?.split(', ').includes(method));
          assert.equal(
            headers.get('access-control-allow-headers')?.toLowerCase(),
            'content-type, idempotency-key, authorization, if-match',
          );
          assert.equal(headers.get('access-control-max-age'), '7200');
          assert.equal(headers.get('access-control-allow-credentials'), null);
        }
        const response = await post(origin);
        assert.equal(response.headers.get('access-control-allow-origin'), origin);
        assert.match(response.headers.get('vary') ?? '', /Origin/);
        assert.match(response.headers.get('access-control-expose-headers') ?? '', /Idempotent-Replayed/);
        await assertProblem(response, 'idempotency-key-missing');
      }
    });

    it('gives other origins no allowance, and refuses what they write', async () => {
      for (const origin of [
        'https://other.example',
        'http://embedder.example',
        `${ALLOWED}:8443`,
        `${ALLOWED}.other.example`,
        'null',
        'x',
      ]) {
        const { status, headers } = await preflight(APPLICATIONS, 'POST', origin);
        assert.equal(status, 204);
        assert.equal(headers.get('vary'), 'Origin');
        for (const name of headers.keys()) assert.doesNotMatch(name, /^access-control-allow/);
        await assertProblem(await post(origin), 'forbidden');
      }
    });

    it('treats reads with a token as it does writes', async () => {
      const read = (origin: string) =>
        app.get('/v1/applications/NFK-1.json', { Origin: origin, Authorization: 'Bearer x' });
      const allowed = await read(ALLOWED);
      assert.equal(allowed.headers.get('access-control-allow-origin'), ALLOWED);
      assert.notEqual(allowed.status, 403);
      await assertProblem(allowed);
      await assertProblem(await read('https://other.example'), 'forbidden');
      const ask = (origin: string) => preflight('/v1/applications/NFK-1.json', 'GET', origin, 'authorization');
      assert.equal((await ask(ALLOWED)).headers.get('access-control-allow-origin'), ALLOWED);
      assert.equal((await ask('https://other.example')).headers.get('access-control-allow-origin'), null);
    });

    it('lets programs write, which name no origin', async () => {
      await assertProblem(await post(undefined), 'idempotency-key-missing');
    });

    it('lets an allowed page read every refusal', async () => {
      for (const [headers, type] of [
        [{ ...json, 'Content-Length': '65537' }, 'payload-too-large'],
        [{ 'Content-Type': 'text/plain' }, 'unsupported-media-type'],
        [{ 'Content-Type': 'application/x-www-form-urlencoded' }, 'unsupported-media-type'],
      ] as const) {
        const response = await post(ALLOWED, headers);
        assert.equal(response.headers.get('access-control-allow-origin'), ALLOWED);
        await assertProblem(response, type);
      }
    });
  });
}

describe('a body', () => {
  let port = 0;
  let close: () => Promise<void>;
  let logged: () => string;
  before(async () => {
    const connection = await databases[0]!.open();
    await fillWithDemo(connection.db);
    const app = createTestApp(connection.db);
    ({ logged } = app);
    const server = createHttpServer((request) => app.fetch(request), { headers: 300, request: 600, check: 50 });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
    close = async () => {
      server.closeAllConnections();
      server.close();
      await connection.close();
    };
  });
  after(() => close());

  const send = async (lines: readonly string[], body: string): Promise<string> => {
    const socket = connect(port, '127.0.0.1');
    socket.write([...lines, 'Host: x', '', body].join('\r\n'));
    let text = '';
    for await (const chunk of socket) text += String(chunk);
    return text;
  };
  const headers = [
    `POST ${APPLICATIONS} HTTP/1.1`,
    'Content-Type: application/json',
    'Idempotency-Key: 3f2b9a52-6f0e-4c39-9a51-0a4c1f6f7f01',
  ];

  it('that does not come gets 408, and is no error of the server', async () => {
    const answer = await send([...headers, 'Content-Length: 9'], '{');
    assert.match(answer, /^HTTP\/1.1 408 /);
    assert.match(answer, /urn:klimabrikker:problem:request-timeout/);
    assert.match(answer, /access-control-allow-origin/i);
    assert.equal(answer.split('HTTP/1.1 ').length, 2);
    assert.doesNotMatch(logged(), /unexpected error/);
  });

  it('that does not say its length, or is too long, gets 413 without being read', async () => {
    const chunked = await send([...headers, 'Transfer-Encoding: chunked'], '1\r\n{\r\n');
    assert.match(chunked, /^HTTP\/1.1 413 /);
    const large = await send([...headers, 'Content-Length: 65537'], '{');
    assert.match(large, /^HTTP\/1.1 413 /);
    assert.match(large, /connection: close/i);
  });
});
