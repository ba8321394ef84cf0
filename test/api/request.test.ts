import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { WidgetError, type WidgetErrorKind } from '../../src/api/errors.ts';
import { requestJson, type RequestOptions } from '../../src/api/request.ts';
import { problemExample } from '../../src/contract/examples/index.ts';
import { fakeTime, timeOut } from '../support/fake-time.ts';
import { startFaultServer, type FaultServer } from '../support/fault-server.ts';
import { JSON_TYPE, begin, respond } from '../support/respond.ts';

const PATH = '/v1/initiatives/nfk/members.json';

const good = respond(200, JSON_TYPE, '{"ok":true}');

interface Fault {
  readonly name: string;
  readonly answer: RequestListener;
  readonly kind: WidgetErrorKind;
  readonly status?: number;
  /** How often the server is asked: three times when it may pass. */
  readonly asked?: number;
}

const FAULTS: readonly Fault[] = [
  {
    name: 'a page with status 200',
    answer: respond(200, 'text/html; charset=utf-8', '<!doctype html>'),
    kind: 'not-an-api',
    status: 200,
  },
  {
    name: 'a page that calls itself JSON',
    answer: respond(200, JSON_TYPE, '<!doctype html>'),
    kind: 'contract',
    status: 200,
  },
  { name: 'JSON without a type', answer: respond(200, undefined, '{}'), kind: 'not-an-api' },
  { name: 'JSON as text', answer: respond(200, 'text/plain', '{}'), kind: 'not-an-api' },
  { name: 'a type that only begins like JSON', answer: respond(200, 'application/json-seq', '{}'), kind: 'not-an-api' },
  { name: 'status 204', answer: respond(204, undefined, ''), kind: 'not-an-api', status: 204 },
  { name: 'an empty answer', answer: respond(200, JSON_TYPE, ''), kind: 'not-an-api' },
  { name: 'nothing but white space', answer: respond(200, JSON_TYPE, ' \n\t '), kind: 'not-an-api' },
  { name: 'nothing but a byte order mark', answer: respond(200, JSON_TYPE, '\ufeff'), kind: 'not-an-api' },
  { name: 'JSON cut off', answer: respond(200, JSON_TYPE, '{"members":[{"id":"a"},'), kind: 'contract' },
  { name: 'two documents', answer: respond(200, JSON_TYPE, '{}{}'), kind: 'contract' },
  { name: 'JSON with a comment', answer: respond(200, JSON_TYPE, '{} // x'), kind: 'contract' },
  { name: 'UTF-16', answer: respond(200, JSON_TYPE, Buffer.from('\ufeff{}', 'utf16le')), kind: 'contract' },
  {
    name: 'Latin-1',
    answer: respond(200, `${JSON_TYPE}; charset=iso-8859-1`, Buffer.from('{"name":"Bærum"}', 'latin1')),
    kind: 'contract',
  },
  {
    name: 'UTF-8 cut off within a letter',
    answer: respond(200, JSON_TYPE, Buffer.from([0x22, 0xc3])),
    kind: 'contract',
  },
  { name: '50 MB', answer: respond(200, JSON_TYPE, Buffer.alloc(50_000_000, '1')), kind: 'contract' },
  {
    name: '50 MB in 50 kB',
    answer: respond(200, JSON_TYPE, gzipSync(Buffer.alloc(50_000_000, ' ')), { 'content-encoding': 'gzip' }),
    kind: 'contract',
  },
  {
    name: 'a broken compression',
    answer: respond(200, JSON_TYPE, 'no gzip', { 'content-encoding': 'gzip' }),
    kind: 'offline',
    asked: 3,
  },
  { name: 'status 400', answer: respond(400, JSON_TYPE, '{}'), kind: 'rejected', status: 400 },
  { name: 'status 401', answer: respond(401, JSON_TYPE, '{}'), kind: 'rejected', status: 401 },
  { name: 'status 403', answer: respond(403, 'text/html', 'no'), kind: 'rejected', status: 403 },
  { name: 'status 404', answer: respond(404, 'text/html', 'no'), kind: 'not-found', status: 404 },
  { name: 'status 410', answer: respond(410, JSON_TYPE, '{}'), kind: 'not-found', status: 410 },
  { name: 'status 300', answer: respond(300, JSON_TYPE, '{}'), kind: 'rejected', status: 300 },
  { name: 'status 429', answer: respond(429, JSON_TYPE, '{}'), kind: 'limited', status: 429, asked: 3 },
  { name: 'status 500', answer: respond(500, 'text/html', 'no'), kind: 'server', status: 500, asked: 3 },
  { name: 'status 501', answer: respond(501, 'text/html', 'no'), kind: 'server', status: 501 },
  { name: 'status 502', answer: respond(502, 'text/html', 'no'), kind: 'server', status: 502, asked: 3 },
  { name: 'status 503', answer: respond(503, 'text/html', 'no'), kind: 'server', status: 503, asked: 3 },
  { name: 'status 504', answer: respond(504, 'text/html', 'no'), kind: 'server', status: 504, asked: 3 },
  { name: 'a reset before the answer', answer: ({ socket }) => socket.resetAndDestroy(), kind: 'offline', asked: 3 },
  { name: 'a hang-up before the answer', answer: ({ socket }) => socket.end(), kind: 'offline', asked: 3 },
  {
    name: 'a reset within the answer',
    answer: begin({}, ({ socket }) => socket?.resetAndDestroy()),
    kind: 'offline',
    asked: 3,
  },
  {
    name: 'fewer bytes than announced',
    answer: begin({ 'content-length': '100' }, ({ socket }) => socket?.end()),
    kind: 'offline',
    asked: 3,
  },
  { name: 'chunks without an end', answer: begin({}, ({ socket }) => socket?.end()), kind: 'offline', asked: 3 },
  { name: 'no HTTP', answer: ({ socket }) => socket.end('hello\r\n\r\n'), kind: 'offline', asked: 3 },
];

/** The answer without its headers. */
const bodyOf = async (url: string, options?: RequestOptions): Promise<unknown> =>
  (await requestJson(url, options)).body;

describe('requestJson', () => {
  let server: FaultServer;
  let url: string;
  before(async () => {
    server = await startFaultServer();
    url = server.origin + PATH;
  });
  after(() => server.close());

  const failure = async (options?: RequestOptions): Promise<WidgetError> => {
    const error: unknown = await requestJson(`${url}?query=Kari`, options ?? fakeTime().options).then(
      () => assert.fail('There was an answer'),
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof WidgetError, String(error));
    return error;
  };

  for (const { name, answer, kind, status, asked = 1 } of FAULTS) {
    it(`calls ${name} ${kind}${asked > 1 ? ', after three attempts' : ''}`, async () => {
      server.answer(answer);
      const error = await failure();
      assert.equal(error.kind, kind);
      if (status !== undefined) assert.equal(error.status, status);
      assert.equal(error.path, PATH);
      assert.equal(server.requests.length, asked);
      assert.doesNotMatch(error.message, /Kari/);
    });
  }

  const VALUES: readonly (readonly [name: string, type: string, body: string, value: unknown])[] = [
    ['an object', JSON_TYPE, '{"a":1}', { a: 1 }],
    ['null', JSON_TYPE, 'null', null],
    ['a list', 'application/json;charset=UTF-8', '[1]', [1]],
    ['a suffix', 'application/geo+json', '{}', {}],
    ['a type in capitals', 'Application/JSON', '{}', {}],
    ['a byte order mark', JSON_TYPE, '\ufeff{"å":"Bærum"}', { å: 'Bærum' }],
  ];
  for (const [name, type, body, value] of VALUES)
    it(`reads ${name}`, async () => {
      server.answer(respond(200, type, body));
      assert.deepEqual(await bodyOf(url), value);
    });

  it('hands out what the server says of the time, if it does', async () => {
    const date = 'Thu, 01 Jan 2026 00:00:00 GMT';
    server.answer(respond(200, JSON_TYPE, '1', { date }));
    assert.deepEqual(await requestJson(url), { body: 1, date });
    server.answer((_, response) => {
      response.sendDate = false;
      response.writeHead(200, { 'content-type': JSON_TYPE }).end('1');
    });
    assert.equal((await requestJson(url)).date, undefined);
  });

  it('reads letters that are split between two pieces', async () => {
    const bytes = Buffer.from('"Bærum"');
    server.answer((_, response) => {
      response.writeHead(200, { 'content-type': JSON_TYPE });
      response.write(bytes.subarray(0, 3), () => setImmediate(() => response.end(bytes.subarray(3))));
    });
    assert.equal(await bodyOf(url), 'Bærum');
  });

  it('reads 10,000 levels', async () => {
    server.answer(respond(200, JSON_TYPE, '['.repeat(10_000) + ']'.repeat(10_000)));
    assert.ok(Array.isArray(await bodyOf(url)));
  });

  it('reads __proto__ as a field like any other', async () => {
    server.answer(respond(200, JSON_TYPE, '{"__proto__":{"polluted":true}}'));
    const value = await bodyOf(url);
    assert.equal(JSON.stringify(value), '{"__proto__":{"polluted":true}}');
    assert.equal(Reflect.get({}, 'polluted'), undefined);
  });

  it('stops an endless answer soon after 2 MB', async () => {
    let written = 0;
    const piece = Buffer.alloc(65_536, ' ');
    const closed = new Promise<void>((resolve) => {
      server.answer((_, response) => {
        response.writeHead(200, { 'content-type': JSON_TYPE });
        response.on('close', resolve);
        const write = () => {
          while (!response.destroyed) {
            written += piece.length;
            if (!response.write(piece)) return void response.once('drain', write);
          }
        };
        write();
      });
    });
    assert.equal((await failure()).kind, 'contract');
    await closed;
    assert.ok(written < 20_000_000, String(written));
  });

  it('follows a redirect, and gives up on a circle of them', async () => {
    server.answer(respond(302, undefined, '', { location: '/elsewhere.json' }), good);
    assert.deepEqual(await bodyOf(url), { ok: true });
    server.answer(respond(302, undefined, '', { location: PATH }));
    assert.equal((await failure({ ...fakeTime().options, retries: 0 })).kind, 'offline');
  });

  it('calls it offline when nobody listens', async () => {
    const gone = await startFaultServer();
    await gone.close();
    const { delays, options } = fakeTime();
    await assert.rejects(requestJson(gone.origin, options), { kind: 'offline' });
    assert.equal(delays.length, 2);
  });

  it('asks without cookies and without headers that need a preflight', async () => {
    server.answer(good);
    await requestJson(url, { refresh: true });
    const [request] = server.requests;
    assert.equal(request?.method, 'GET');
    const allowed = new Set(
      'host connection accept accept-language accept-encoding user-agent sec-fetch-mode cache-control pragma'.split(
        ' ',
      ),
    );
    assert.deepEqual(
      Object.keys(request.headers).filter((name) => !allowed.has(name)),
      [],
    );
  });

  it('tells fetch to leave cookies and the full address of the page out', async (context) => {
    const send = context.mock.method(globalThis, 'fetch', () => Promise.resolve(Response.json({})));
    await requestJson(url, { refresh: true });
    await requestJson(url);
    const [refreshing, plain] = send.mock.calls.map(({ arguments: [, init] }) => init);
    assert.equal(refreshing?.credentials, 'omit');
    assert.equal(refreshing.referrerPolicy, 'strict-origin-when-cross-origin');
    assert.equal(refreshing.headers, undefined);
    assert.deepEqual([refreshing.cache, plain?.cache], ['no-cache', 'default']);
  });

  it('is not disturbed by what a page adds to built-in objects', async () => {
    server.answer(respond(200, JSON_TYPE, '{"list":[1]}'));
    Object.defineProperty(Array.prototype, 'toJSON', { value: () => '"broken"', configurable: true });
    try {
      assert.deepEqual(await bodyOf(url), { list: [1] });
    } finally {
      Reflect.deleteProperty(Array.prototype, 'toJSON');
    }
  });

  describe('repeating', () => {
    it('succeeds when the second attempt does', async () => {
      server.answer(({ socket }) => socket.resetAndDestroy(), good);
      assert.deepEqual(await bodyOf(url, fakeTime().options), { ok: true });
    });

    it('waits longer each time, and not the same for everybody', async () => {
      for (const [random, expected] of [
        [0, [250, 500]],
        [0.5, [500, 1000]],
        [0.999, [749.5, 1499]],
      ] as const) {
        server.answer(respond(503, undefined, ''));
        const { delays, options } = fakeTime({ random: () => random });
        await failure(options);
        assert.deepEqual(delays, expected);
      }
    });

    it('waits as long as the server asks, on top of the time for the whole', async () => {
      server.answer(respond(429, JSON_TYPE, '{}', { 'retry-after': '60' }), good);
      const { delays, options } = fakeTime();
      assert.deepEqual(await bodyOf(url, options), { ok: true });
      assert.deepEqual(delays, [60_500]);
    });

    it('says when to come back instead of waiting longer than a minute', async () => {
      server.answer(respond(503, JSON_TYPE, '{}', { 'retry-after': '61' }));
      const error = await failure();
      assert.deepEqual([error.kind, error.retryAfter, server.requests.length], ['server', 61, 1]);
    });

    const MOMENTS: readonly (readonly [raw: string, seconds: number | undefined])[] = [
      ['120', 120],
      ['99999999999', 99_999_999_999],
      ['Fri, 01 Jan 2100 00:02:00 GMT', 120],
      ['Fri, 31 Dec 2099 00:00:00 GMT', undefined],
      ['-5', undefined],
      ['soon', undefined],
    ];
    for (const [raw, seconds] of MOMENTS)
      it(`understands Retry-After: ${raw} as ${String(seconds)}`, async (context) => {
        context.mock.method(Date, 'now', () => Date.UTC(2100, 0, 1));
        server.answer(respond(429, JSON_TYPE, '{}', { 'retry-after': raw }));
        assert.equal((await failure()).retryAfter, seconds);
      });

    it('ends when the time for the whole is over', async () => {
      server.answer(respond(500, undefined, ''));
      const { delays, options } = fakeTime({ deadline: 1200 });
      assert.equal((await failure(options)).kind, 'server');
      assert.deepEqual(delays, [500]);
    });

    it('can be told not to', async () => {
      server.answer(respond(500, undefined, ''));
      await failure({ ...fakeTime().options, retries: 0 });
      assert.equal(server.requests.length, 1);
    });
  });

  describe('time', () => {
    const stalls: readonly (readonly [name: string, stall: RequestListener])[] = [
      ['before the answer', () => undefined],
      ['within the answer', begin({}, () => undefined)],
    ];
    for (const [name, stall] of stalls)
      it(`gives up on a server that stalls ${name}`, async () => {
        const asked = new Promise<void>((resolve) => {
          server.answer((request, response) => {
            stall(request, response);
            setImmediate(resolve);
          });
        });
        const error = await failure(timeOut(asked));
        assert.equal(error.kind, 'timeout');
      });

    it('gives an attempt ten seconds, and the whole 25', async () => {
      server.answer(respond(500, undefined, ''));
      let time = 0;
      const limits: number[] = [];
      await failure({
        now: () => time,
        random: () => 0.5,
        wait: (duration, signal) => {
          if (!signal) return Promise.resolve();
          limits.push(duration);
          time += 9000;
          return new Promise((resolve) => signal.addEventListener('abort', resolve));
        },
      });
      assert.deepEqual(limits, [10_000, 10_000, 7000]);
    });
  });

  describe('aborting', () => {
    it('asks nobody when it is aborted before it begins', async () => {
      server.answer(good);
      await assert.rejects(requestJson(url, { signal: AbortSignal.abort(new Error('gone')) }), { message: 'gone' });
      assert.equal(server.requests.length, 0);
    });

    it('hangs up and asks no more when it is aborted on the way', async () => {
      const controller = new AbortController();
      const closed = new Promise<void>((resolve) => {
        server.answer((_, response) => {
          response.on('close', resolve);
          controller.abort(new Error('gone'));
        });
      });
      await assert.rejects(requestJson(url, { signal: controller.signal }), { message: 'gone' });
      await closed;
      assert.equal(server.requests.length, 1);
    });

    it('asks no more when it is aborted while it waits', async () => {
      server.answer(respond(500, undefined, ''));
      const controller = new AbortController();
      const { options } = fakeTime({ signal: controller.signal });
      const wait: RequestOptions['wait'] = (duration, signal) => {
        if (signal === controller.signal) controller.abort(new Error('gone'));
        return options.wait?.(duration, signal) ?? Promise.resolve();
      };
      await assert.rejects(requestJson(url, { ...options, wait }), { message: 'gone' });
      assert.equal(server.requests.length, 1);
    });
  });

  it('keeps the id of the request that a visitor can quote', async () => {
    server.answer(respond(404, 'application/problem+json', JSON.stringify(problemExample), { 'x-request-id': 'abc' }));
    assert.equal((await failure()).requestId, 'abc');
  });

  it('writes kind, status and path into the message, and nothing else', async () => {
    server.answer(respond(404, JSON_TYPE, '{"detail":"Kari Nordmann is unknown"}'));
    assert.equal((await failure()).message, `klimabrikker: not-found 404 ${PATH}`);
    server.answer(respond(200, JSON_TYPE, '{"name":"Kari Nordmann",}'));
    const error = await failure();
    assert.equal(error.message, `klimabrikker: contract 200 ${PATH}`);
    assert.equal(error.cause, undefined);
  });
});
