import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { WidgetErrorKind } from '../../src/api/errors.ts';
import { type SendOptions, type Sent, sendJson } from '../../src/api/send.ts';
import { problemExample } from '../../src/contract/examples/index.ts';
import { PROBLEM_BASE } from '../../src/contract/index.ts';
import { fakeTime, timeOut } from '../support/fake-time.ts';
import { type FaultServer, startFaultServer } from '../support/fault-server.ts';
import { JSON_TYPE, begin, respond } from '../support/respond.ts';

const PATH = '/v1/initiatives/nfk/applications';
const PROBLEM = 'application/problem+json';
const KEY = '0b9f5a52-6f5c-4a7e-9d3b-1c2d3e4f5a6b';
const BODY = { organisation: { name: 'Nordlys Bakeri AS' }, measures: [{ title: 'Brød & <strøm>', year: 2025 }] };

const problem = (type: string, status: number, rest: object = {}): string =>
  JSON.stringify({ ...problemExample, type: PROBLEM_BASE + type, status, ...rest });

const accepted = respond(201, JSON_TYPE, '{"reference":"NFK-7K3M-P9QD"}', { date: 'Sun, 22 Nov 2026 08:15:00 GMT' });
const reset: RequestListener = ({ socket }) => socket.resetAndDestroy();
const busy = respond(409, PROBLEM, problem('idempotency-in-progress', 409));
const limited = respond(429, PROBLEM, problem('rate-limited', 429));
const invalid = respond(422, PROBLEM, problem('validation', 422, { errors: problemExample.errors }));
const proxy = respond(403, 'text/html', '<h1>Blocked</h1>');

interface Fault {
  readonly name: string;
  readonly answer: RequestListener;
  readonly sent: Sent['name'];
  readonly kind: WidgetErrorKind;
  readonly status?: number;
  /** How often the server is asked: four times when that may help. */
  readonly asked: 1 | 4;
}

const FAULTS: readonly Fault[] = [
  { name: 'a lost answer', answer: ({ socket }) => socket.end(), sent: 'unknown', kind: 'offline', asked: 4 },
  { name: 'a reset', answer: reset, sent: 'unknown', kind: 'offline', asked: 4 },
  {
    name: 'an answer that breaks off',
    answer: begin({ 'content-length': '100' }, ({ socket }) => socket?.end()),
    sent: 'unknown',
    kind: 'offline',
    asked: 4,
  },
  {
    name: 'a reset within the answer',
    answer: begin({}, ({ socket }) => socket?.resetAndDestroy()),
    sent: 'unknown',
    kind: 'offline',
    asked: 4,
  },
  {
    name: 'a refusal that breaks off',
    answer: (_, response) => {
      response.writeHead(422, { 'content-type': PROBLEM, 'content-length': '1000' });
      response.write('{"type":', () => response.socket?.end());
    },
    sent: 'unknown',
    kind: 'offline',
    asked: 4,
  },
  {
    name: 'a page with status 200',
    answer: respond(200, 'text/html', '<!doctype html>'),
    sent: 'unknown',
    kind: 'not-an-api',
    status: 200,
    asked: 4,
  },
  {
    name: 'JSON cut off, in an answer that is whole',
    answer: respond(201, JSON_TYPE, '{"reference":"NFK'),
    sent: 'unknown',
    kind: 'not-an-api',
    asked: 4,
  },
  { name: 'an empty answer', answer: respond(201, JSON_TYPE, ''), sent: 'unknown', kind: 'not-an-api', asked: 4 },
  {
    name: 'an answer without end',
    answer: respond(201, JSON_TYPE, Buffer.alloc(3_000_000, ' ')),
    sent: 'unknown',
    kind: 'contract',
    asked: 4,
  },
  {
    name: 'a page of a log-in that redirects',
    answer: (request, response) => {
      if (request.url === '/login') respond(200, 'text/html', 'Log in')(request, response);
      else response.writeHead(303, { location: '/login' }).end();
    },
    sent: 'unknown',
    kind: 'not-an-api',
    asked: 4,
  },
  {
    name: 'status 500',
    answer: respond(500, PROBLEM, problem('internal', 500)),
    sent: 'unknown',
    kind: 'server',
    status: 500,
    asked: 4,
  },
  {
    name: 'status 502',
    answer: respond(502, 'text/html', 'no'),
    sent: 'unknown',
    kind: 'server',
    status: 502,
    asked: 4,
  },
  {
    name: 'status 503',
    answer: respond(503, 'text/html', 'no'),
    sent: 'unknown',
    kind: 'server',
    status: 503,
    asked: 4,
  },
  {
    name: 'status 504',
    answer: respond(504, 'text/html', 'no'),
    sent: 'unknown',
    kind: 'server',
    status: 504,
    asked: 4,
  },
  { name: 'status 429', answer: limited, sent: 'refused', kind: 'limited', status: 429, asked: 4 },
  {
    name: 'status 408',
    answer: respond(408, PROBLEM, problem('request-timeout', 408)),
    sent: 'refused',
    kind: 'rejected',
    status: 408,
    asked: 4,
  },
  { name: 'the key in progress elsewhere', answer: busy, sent: 'refused', kind: 'rejected', status: 409, asked: 4 },
  {
    name: 'another conflict',
    answer: respond(409, PROBLEM, problem('already-decided', 409)),
    sent: 'refused',
    kind: 'rejected',
    asked: 1,
  },
  { name: 'problems with fields', answer: invalid, sent: 'refused', kind: 'rejected', status: 422, asked: 1 },
  {
    name: 'a problem without fields',
    answer: respond(422, PROBLEM, problem('validation', 422)),
    sent: 'refused',
    kind: 'rejected',
    asked: 1,
  },
  {
    name: 'a refusal that is no problem',
    answer: respond(422, JSON_TYPE, '[1,2]'),
    sent: 'refused',
    kind: 'rejected',
    asked: 1,
  },
  { name: 'a refusal in a page', answer: proxy, sent: 'refused', kind: 'rejected', status: 403, asked: 1 },
  {
    name: 'status 404',
    answer: respond(404, PROBLEM, problem('not-found', 404)),
    sent: 'refused',
    kind: 'not-found',
    status: 404,
    asked: 1,
  },
];

describe('sendJson', () => {
  let server: FaultServer;
  let url = '';
  /** What was sent, each time: the key and the body. */
  const copies: string[] = [];
  before(async () => {
    server = await startFaultServer();
    url = server.origin + PATH;
  });
  after(() => server.close());

  /** Answers after the whole of the request has come, and remembers it. */
  const answer = (...listeners: readonly RequestListener[]): void => {
    copies.length = 0;
    server.answer(
      ...listeners.map((listener): RequestListener => (request, response) => {
        let body = '';
        request.setEncoding('utf8');
        request.on('data', (piece: string) => (body += piece));
        request.on('end', () => {
          if (request.url === PATH) copies.push(`${String(request.headers['idempotency-key'])} ${body}`);
          listener(request, response);
        });
      }),
    );
  };
  const send = (options: SendOptions = fakeTime().options): Promise<Sent> =>
    sendJson(url, { method: 'POST', headers: { 'Idempotency-Key': KEY }, body: BODY }, options);

  for (const { name, answer: fault, sent, kind, status, asked } of FAULTS) {
    it(`ends in “${sent}” for ${name}, with the same key and body each time`, async () => {
      answer(fault);
      const result = await send();
      assert.equal(result.name, sent);
      assert.ok(result.name !== 'done');
      assert.equal(result.error.kind, kind);
      if (status !== undefined) assert.equal(result.error.status, status);
      assert.deepEqual(copies, Array<string>(asked).fill(`${KEY} ${JSON.stringify(BODY)}`));
    });
  }

  it('hands over what the server says, and when', async () => {
    answer(accepted);
    assert.deepEqual(await send(), {
      name: 'done',
      body: { reference: 'NFK-7K3M-P9QD' },
      date: 'Sun, 22 Nov 2026 08:15:00 GMT',
    });
  });

  it('takes 204 for done, with nothing to say', async () => {
    answer(respond(204, undefined, ''));
    assert.deepEqual(await send(), { name: 'done', body: undefined });
  });

  it('hands over the problem that the server tells', async () => {
    answer(invalid);
    const sent = await send();
    assert.ok(sent.name === 'refused');
    assert.equal(sent.problem?.type, `${PROBLEM_BASE}validation`);
    assert.deepEqual(sent.problem.errors, problemExample.errors);
  });

  for (const [name, fault] of [
    ['a lost answer', reset],
    ['a server that restarts', respond(503, 'text/html', '', { 'retry-after': '2' })],
    ['a copy that is under way', busy],
    ['a crowd', limited],
  ] as const) {
    it(`gets through after ${name}`, async () => {
      answer(fault, fault, accepted);
      assert.equal((await send()).name, 'done');
      assert.equal(new Set(copies).size, 1);
      assert.equal(copies.length, 3);
    });
  }

  describe('once it may have been carried out', () => {
    const TURNED_AWAY: readonly (readonly [name: string, listener: RequestListener])[] = [
      ['turned away by a limit', limited],
      ['stopped by a proxy', proxy],
      ['told that a copy is under way', busy],
      ['answered without a problem', respond(400, JSON_TYPE, '{}')],
    ];
    for (const [name, next] of TURNED_AWAY) {
      it(`stays unknown when it is ${name}`, async () => {
        answer(reset, next);
        assert.equal((await send()).name, 'unknown');
      });
    }

    it('is known again when the server has looked at it', async () => {
      answer(reset, invalid);
      assert.equal((await send()).name, 'refused');
      answer(respond(500, undefined, ''), respond(403, PROBLEM, problem('closed', 403)));
      assert.equal((await send()).name, 'refused');
    });

    it('is not made unknown by limits alone', async () => {
      answer(limited, limited, proxy);
      assert.equal((await send()).name, 'refused');
    });
  });

  describe('repeating', () => {
    it('waits longer each time', async () => {
      answer(reset);
      const { delays, options } = fakeTime();
      await send(options);
      assert.deepEqual(delays, [800, 1600, 3200]);
    });

    it('waits as long as the server asks', async () => {
      answer(respond(429, PROBLEM, problem('rate-limited', 429), { 'retry-after': '30' }), accepted);
      const { delays, options } = fakeTime();
      assert.equal((await send(options)).name, 'done');
      assert.deepEqual(delays, [30_800]);
    });

    it('says when to come back instead of waiting longer than a minute', async () => {
      answer(respond(429, PROBLEM, problem('rate-limited', 429), { 'retry-after': '3600' }));
      const sent = await send();
      assert.ok(sent.name === 'refused');
      assert.deepEqual([sent.error.retryAfter, copies.length], [3600, 1]);
    });

    it('ends when the time for the whole is over', async () => {
      answer(reset);
      const { delays, options } = fakeTime({ deadline: 2000 });
      assert.equal((await send(options)).name, 'unknown');
      assert.deepEqual(delays, [800]);
    });
  });

  for (const [name, stall] of [
    ['before the answer', () => undefined],
    ['within the answer', begin({}, () => undefined)],
  ] as const satisfies readonly (readonly [string, RequestListener])[]) {
    it(`does not know how it ended when the server stalls ${name}`, async () => {
      const asked = new Promise<void>((resolve) => {
        answer((request, response) => {
          stall(request, response);
          setImmediate(resolve);
        });
      });
      const sent = await send({ ...timeOut(asked), retries: 0 });
      assert.ok(sent.name === 'unknown');
      assert.equal(sent.error.kind, 'timeout');
    });
  }

  it('throws nothing but the reason of its signal', async () => {
    answer(accepted);
    await assert.rejects(send({ signal: AbortSignal.abort(new Error('gone')) }), { message: 'gone' });
    assert.equal(copies.length, 0);
    const controller = new AbortController();
    answer(() => controller.abort(new Error('gone')));
    await assert.rejects(send({ signal: controller.signal }), { message: 'gone' });
  });

  it('goes without cookies and caches, with a type only where there is a body', async (context) => {
    const fetched = context.mock.method(globalThis, 'fetch', () => Promise.resolve(Response.json({})));
    await send();
    await sendJson(url, { method: 'GET', headers: { Authorization: 'Bearer secret' } });
    const [post, get] = fetched.mock.calls.map(({ arguments: [, init] }) => init);
    assert.deepEqual([post?.credentials, post?.cache], ['omit', 'no-store']);
    assert.deepEqual(post?.headers, { 'Content-Type': 'application/json', 'Idempotency-Key': KEY });
    assert.deepEqual(get?.headers, { Authorization: 'Bearer secret' });
    assert.equal(get.body, undefined);
  });

  it('tells the console nothing of what was sent', async () => {
    answer(respond(422, 'text/html', 'Nordlys Bakeri AS'));
    const sent = await send();
    assert.ok(sent.name === 'refused');
    assert.equal(sent.error.message, `klimabrikker: rejected 422 ${PATH}`);
  });
});
