import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import * as z from 'zod/mini';
import type { Connection } from '../../server/src/db/connect.ts';
import {
  CURRENT_STATUSES,
  endpointIndexSchema,
  initiativeSchema,
  isOneOf,
  memberSchema,
  type Members,
  membersSchema,
} from '../../src/contract/index.ts';
import { databases } from './support/databases.ts';
import { createTestApp, fillWithDemo } from './support/test-app.ts';

const LIST = '/v1/initiatives/nfk/members.json';

for (const { name, open } of databases) {
  describe(`read routes on ${name}`, () => {
    let connection: Connection;
    let app: ReturnType<typeof createTestApp>;
    before(async () => {
      connection = await open();
      await fillWithDemo(connection.db);
      app = createTestApp(connection.db);
    });
    after(() => connection.close());

    const readList = async (query = ''): Promise<Members> => {
      const body: unknown = await (await app.get(LIST + query)).json();
      return z.parse(membersSchema, body);
    };

    it('say what the endpoint offers', async () => {
      const body: unknown = await (await app.get('/v1/index.json')).json();
      const index = z.parse(endpointIndexSchema, body);
      assert.deepEqual(
        index.initiatives.map(({ id, views }) => [id, views]),
        [
          ['nettonull', ['events', 'members', 'checklist']],
          ['nfk', ['events', 'members', 'applications']],
          ['race-to-zero', ['events', 'members', 'checklist']],
        ],
      );
    });

    it('give an initiative', async () => {
      const body: unknown = await (await app.get('/v1/initiatives/race-to-zero.json')).json();
      assert.equal(z.parse(initiativeSchema, body).status, 'archived');
    });

    it('give a small list whole, with every status, when nothing is asked', async () => {
      const list = await readList();
      assert.equal(list.complete, true);
      assert.equal(list.members.length, 138);
      assert.equal(list.total, 138);
      assert.equal(list.applied, undefined);
      assert.equal(list.next, undefined);
      assert.ok(list.members.some(({ status }) => status === 'left'));
      assert.deepEqual(await readList('?query=&kind='), list);
    });

    it('give a page of those who take part, and say what was applied', async () => {
      const page = await readList('?kind=business,organisation&limit=5');
      assert.equal(page.complete, false);
      assert.equal(page.members.length, 5);
      assert.ok(page.members.every(({ status }) => isOneOf(CURRENT_STATUSES, status)));
      assert.deepEqual(page.applied, {
        status: 'approved,signed',
        sort: 'name',
        limit: '5',
        kind: 'business,organisation',
      });
      assert.ok((page.total ?? 0) > 100);
      assert.ok(page.facets?.sector?.some(({ title }) => title !== undefined));
      assert.ok(page.facets?.municipality?.some(({ title }) => title === 'Oslo'));
    });

    it('find the same in every spelling', async () => {
      const totals = await Promise.all(
        ['bærum', 'baerum', 'BARUM'].map(
          async (query) => (await readList(`?query=${encodeURIComponent(query)}`)).total,
        ),
      );
      assert.ok((totals[0] ?? 0) > 0);
      assert.equal(new Set(totals).size, 1);
    });

    it('give one member', async () => {
      const [first] = (await readList()).members;
      const body: unknown = await (await app.get(`/v1/initiatives/nfk/members/${first!.id}.json`)).json();
      assert.deepEqual(z.parse(memberSchema, body), first);
    });

    it('give the filtered list as CSV', async () => {
      const page = await readList('?tier=partner&limit=200');
      const response = await app.get('/v1/initiatives/nfk/members.csv?tier=partner');
      assert.match(response.headers.get('content-disposition') ?? '', /^attachment; filename="nfk-members\.csv"$/);
      const bytes = new Uint8Array(await response.arrayBuffer());
      assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
      const { data, errors } = Papa.parse<Record<string, string>>(new TextDecoder().decode(bytes), {
        header: true,
        skipEmptyLines: true,
      });
      assert.deepEqual(errors, []);
      assert.deepEqual(
        data.map((row) => row.id),
        page.members.map(({ id }) => id),
      );
    });

    it('carry the headers that caches and other sites need', async () => {
      for (const path of ['/v1/index.json', LIST, `${LIST}?query=oslo`, '/v1/initiatives/nfk/members.csv']) {
        const { headers } = await app.get(path);
        assert.equal(
          headers.get('cache-control'),
          'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
        );
        assert.equal(headers.get('vary'), 'Accept-Encoding');
        assert.equal(headers.get('access-control-allow-origin'), '*');
        assert.match(headers.get('access-control-expose-headers') ?? '', /Date, ETag.*X-Request-Id/);
        assert.match(headers.get('etag') ?? '', /^"[\w-]+"$/);
        assert.match(headers.get('x-request-id') ?? '', /^[\w-]{36}$/);
      }
    });

    it('pack the body as the browser asks, each form with its own tag', async () => {
      const plain = await app.get(LIST);
      const brotli = await app.get(LIST, { 'Accept-Encoding': 'gzip, deflate, br, zstd' });
      const gzip = await app.get(LIST, { 'Accept-Encoding': 'br;q=0, gzip' });
      const text = await plain.text();
      assert.equal(brotli.headers.get('content-encoding'), 'br');
      assert.equal(gzip.headers.get('content-encoding'), 'gzip');
      assert.equal(brotliDecompressSync(await brotli.arrayBuffer()).toString(), text);
      assert.equal(gunzipSync(await gzip.arrayBuffer()).toString(), text);
      assert.equal(new Set([plain, brotli, gzip].map(({ headers }) => headers.get('etag'))).size, 3);
    });

    it('answer 304 to whoever has it', async () => {
      const { headers } = await app.get(LIST);
      const etag = headers.get('etag') ?? '';
      for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
        const response = await app.get(LIST, { 'If-None-Match': known });
        assert.equal(response.status, 304, known);
        assert.equal(await response.text(), '');
        assert.equal(response.headers.get('etag'), etag);
        assert.equal(response.headers.get('access-control-allow-origin'), '*');
      }
      for (const known of ['"x"', etag.replaceAll('"', ''), `${etag.slice(0, -1)}-br"`]) {
        assert.equal((await app.get(LIST, { 'If-None-Match': known })).status, 200, known);
      }
    });

    it('answer HEAD as GET without the body', async () => {
      for (const path of ['/v1/index.json', LIST, '/v1/initiatives/nfk/members.csv', '/healthz', '/readyz']) {
        const [get, head] = [await app.get(path), await app.request(path, { method: 'HEAD' })];
        assert.equal(head.status, 200);
        assert.equal(await head.text(), '');
        assert.equal(head.headers.get('etag'), get.headers.get('etag'));
        assert.equal(head.headers.get('content-length'), get.headers.get('content-length'));
      }
    });

    it('allow every site to ask, for two hours at a time', async () => {
      const headers = { Origin: 'https://www.example.org', 'Access-Control-Request-Method': 'GET' };
      for (const path of [LIST, '/v1/nothing.json']) {
        const response = await app.request(path, { method: 'OPTIONS', headers });
        assert.equal(response.status, 204);
        assert.equal(response.headers.get('access-control-allow-origin'), '*');
        assert.equal(response.headers.get('access-control-max-age'), '7200');
        assert.equal(response.headers.get('access-control-allow-credentials'), null);
      }
      const plain = await app.request(LIST, { method: 'OPTIONS' });
      assert.equal(plain.status, 204);
      assert.equal(plain.headers.get('allow'), 'GET, HEAD, OPTIONS');
    });

    it('log ids and routes, and nothing that was asked or answered', async () => {
      const response = await app.get(`${LIST}?query=kanarifugl`, {
        'X-Request-Id': 'proxy-request-1',
        'User-Agent': 'kanari',
      });
      assert.equal(response.headers.get('x-request-id'), 'proxy-request-1');
      const logged = app.logged();
      assert.doesNotMatch(logged, /kanari/);
      assert.match(logged, /"id":"proxy-request-1","method":"GET","route":"[^"]*members\.json","status":200/);
    });
  });
}
