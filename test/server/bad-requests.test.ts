import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import type { Connection } from '../../server/src/db/connect.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { assertProblem } from './support/assert-problem.ts';
import { databases } from './support/databases.ts';
import { createTestApp, fillWithDemo } from './support/test-app.ts';

const LIST = '/v1/initiatives/nfk/members.json';

for (const { name, open } of databases) {
  describe(`bad requests on ${name}`, () => {
    let connection: Connection;
    let app: ReturnType<typeof createTestApp>;
    before(async () => {
      connection = await open();
      await fillWithDemo(connection.db);
      app = createTestApp(connection.db);
    });
    after(() => connection.close());

    for (const path of [
      '/',
      '/v1',
      '/v1/',
      '/*',
      '/v2/index.json',
      '/v1/index.json/',
      '/v1/initiatives/unknown.json',
      '/v1/initiatives/nfk',
      '/v1/initiatives/__proto__.json',
      '/v1/initiatives/constructor/members.json',
      '/v1/initiatives/constructor/events.json',
      '/v1/initiatives/unknown/events.ics',
      '/v1/initiatives/nfk/events',
      '/v1/initiatives/nfk/checklist.json',
      '/v1/initiatives/constructor/checklist.csv',
      '/v1/initiatives/nettonull/checklist/__proto__.json',
      '/v1/initiatives/nettonull/checklist/0301.json',
      '/v1/initiatives/nettonull/checklist/32%2003.json',
      '/v1/initiatives/nfk/members/__proto__.json',
      '/v1/initiatives/nfk/members/toString.json',
      '/v1/initiatives/nfk/members/.json',
      '/v1/initiatives/nfk/members/a%2Fb.json',
      '/v1/initiatives/nfk/members/%00.json',
      '/v1/initiatives/nfk/members/%ZZ.json',
      `/v1/initiatives/${'x'.repeat(65)}.json`,
      '/.well-known/security.txt',
    ]) {
      it(`find nothing at ${path.slice(0, 60)}`, async () => {
        await assertProblem(await app.get(path), 'not-found');
      });
    }

    for (const [query, pointer, code] of [
      ['limit=-1', '/limit', 'limit.invalid'],
      ['limit=0', '/limit', 'limit.invalid'],
      ['limit=201', '/limit', 'limit.invalid'],
      ['limit=1e2', '/limit', 'limit.invalid'],
      ['limit=1&limit=2', '/limit', 'parameter.repeated'],
      ['sort=id', '/sort', 'sort.invalid'],
      ['sort=__proto__', '/sort', 'sort.invalid'],
      ['kind=person', '/kind', 'kind.invalid'],
      ['status=signed,__proto__', '/status', 'status.invalid'],
      ['sector=Æ', '/sector', 'sector.invalid'],
      ['municipality=301', '/municipality', 'municipality.invalid'],
      ['since=01.01.2020', '/since', 'since.invalid'],
      ['since=2020-13', '/since', 'since.invalid'],
      [`query=${'a'.repeat(201)}`, '/query', 'query.too-long'],
      ['page=2', '/page', 'parameter.unknown'],
      ['__proto__=1', '/__proto__', 'parameter.unknown'],
      ['constructor=1', '/constructor', 'parameter.unknown'],
      ['a%2Fb=1', '/a~1b', 'parameter.unknown'],
      ['cursor=x', '/cursor', 'cursor.invalid'],
      ['cursor=%00%FF', '/cursor', 'cursor.invalid'],
      [`cursor=${'x'.repeat(501)}`, '/cursor', 'cursor.invalid'],
      [`cursor=${Buffer.from('[1,2,3]').toString('base64url')}`, '/cursor', 'cursor.invalid'],
      [`cursor=${Buffer.from('["aaaaaaaaaaa","x","",""]').toString('base64url')}`, '/cursor', 'cursor.invalid'],
    ] as const) {
      it(`point at what is wrong in ?${query.slice(0, 60)}`, async () => {
        for (const path of [LIST, '/v1/initiatives/nfk/members.csv']) {
          const { errors } = await assertProblem(await app.get(`${path}?${query}`), 'invalid-request');
          assert.deepEqual(
            errors?.map((error) => [error.pointer, error.code]),
            [[pointer, code]],
          );
        }
      });
    }

    it('refuse the cursor of another list, and take it with another limit', async () => {
      const body: unknown = await (await app.get(`${LIST}?tier=partner&limit=3`)).json();
      assert.ok(typeof body === 'object' && body !== null && 'next' in body && typeof body.next === 'string');
      const { next } = body;
      assert.ok(next.length <= 500);
      for (const query of ['tier=member', 'tier=partner&sort=-name', 'tier=partner&query=a', 'limit=3']) {
        const { errors } = await assertProblem(await app.get(`${LIST}?${query}&cursor=${next}`), 'invalid-request');
        assert.equal(errors?.[0]?.pointer, '/cursor');
      }
      assert.equal((await app.get(`${LIST}?tier=partner&limit=7&cursor=${next}`)).status, 200);
    });

    it('refuse parameters where there are none', async () => {
      for (const path of ['/v1/index.json', '/v1/initiatives/nfk.json', '/v1/initiatives/nfk/members/x.json']) {
        await assertProblem(await app.get(`${path}?v=1`), 'invalid-request');
      }
    });

    it('search for what means something elsewhere as it stands', async () => {
      for (const query of [
        '%',
        '\\',
        '.*(',
        '"',
        "'; drop table members; --",
        'NEAR(a b)',
        'a* OR b',
        '\0',
        '𝒜',
        ' ',
      ]) {
        const response = await app.get(`${LIST}?query=${encodeURIComponent(query)}`);
        assert.equal(response.status, 200, query);
      }
      assert.equal((await app.get(LIST)).status, 200);
    });

    it('name the methods that are allowed', async () => {
      for (const path of [
        '/v1/index.json',
        '/v1/initiatives/nfk.json',
        LIST,
        '/v1/initiatives/nfk/members/x.json',
        '/healthz',
      ]) {
        for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND']) {
          const response = await app.request(path, { method });
          assert.equal(response.headers.get('allow'), 'GET, HEAD, OPTIONS');
          await assertProblem(response, 'method-not-allowed');
        }
      }
    });

    it('refuse long addresses, large bodies and other types before anything else', async () => {
      await assertProblem(await app.get(`${LIST}?query=${'a'.repeat(16_384)}`), 'uri-too-long');
      const json = { 'Content-Type': 'application/json' };
      const large = { method: 'POST', body: 'x', headers: { ...json, 'Content-Length': '65537' } };
      await assertProblem(await app.request(LIST, large), 'payload-too-large');
      const chunked = { method: 'POST', body: 'x', headers: { ...json, 'Transfer-Encoding': 'chunked' } };
      await assertProblem(await app.request(LIST, chunked), 'payload-too-large');
      const text = { method: 'POST', body: 'x', headers: { 'Content-Type': 'text/plain', 'Content-Length': '1' } };
      await assertProblem(await app.request(LIST, text), 'unsupported-media-type');
    });

    it('never end in an error of the server, and every refusal is a problem that pages can read', async () => {
      const statuses = new Map<number, number>();
      await fc.assert(
        fc.asyncProperty(requestArbitrary, async ({ method, path, headers }) => {
          const response = await app.request(path, { method, headers });
          statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
          assert.equal(response.headers.get('access-control-allow-origin'), '*');
          assert.ok(response.status < 500, `${response.status}`);
          if (response.status >= 400 && method !== 'HEAD') await assertProblem(response);
        }),
        propertyRuns(3000),
      );
      assert.ok((statuses.get(200) ?? 0) > 0);
      assert.ok((statuses.get(400) ?? 0) > 0);
      assert.ok((statuses.get(404) ?? 0) > 0);
    });
  });
}

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }).map((text) => encodeURIComponent(text.replace(/\p{Cs}/gu, ''))),
  fc.stringMatching(/^[\w%.~!*'();:@&=+$,/-]{0,30}$/),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '..',
    '%2e%2e%2f',
    '%00',
    '%ff',
    '-1',
    'NaN',
    '1e309',
    'null',
    '[]',
    'signed',
  ),
);
const segment = fc.oneof(
  {
    arbitrary: fc.constantFrom(
      'v1',
      'initiatives',
      'nfk',
      'nfk.json',
      'members',
      'members.json',
      'members.csv',
      'events.json',
      'events.ics',
      'nettonull',
      'checklist',
      'checklist.json',
      'checklist.csv',
      '3203',
      '3203.json',
      'sessions',
    ),
    weight: 6,
  },
  { arbitrary: odd, weight: 1 },
);
const pathArbitrary = fc.oneof(
  {
    arbitrary: fc.constantFrom(
      LIST,
      '/v1/initiatives/nfk/members.csv',
      '/v1/index.json',
      '/v1/initiatives/nettonull/checklist.csv',
      '/v1/initiatives/nettonull/checklist/3203.json',
      '/v1/initiatives/nettonull/checklist/3203',
    ),
    weight: 3,
  },
  { arbitrary: fc.array(segment, { maxLength: 6 }).map((parts) => `/${parts.join('/')}`), weight: 2 },
);
const parameterName = fc.oneof(
  {
    arbitrary: fc.constantFrom('query', 'kind', 'tier', 'sector', 'municipality', 'since', 'sort', 'limit', 'cursor'),
    weight: 5,
  },
  { arbitrary: odd, weight: 1 },
);
const parameterValue = fc.oneof(
  odd,
  fc.constantFrom('a', 'oslo', '5', '0301', 'C', 'business', 'partner', '2020', '-since'),
);
const headerValue = fc.stringMatching(/^[!-~]{0,40}$/);

const requestArbitrary = fc.record({
  method: fc.oneof(
    { arbitrary: fc.constant('GET'), weight: 6 },
    { arbitrary: fc.constantFrom('HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'X'), weight: 2 },
  ),
  path: fc
    .tuple(pathArbitrary, fc.array(fc.tuple(parameterName, parameterValue), { maxLength: 3 }))
    // An address of two slashes in front would name another host.
    .map(
      ([path, query]) =>
        path.replace(/^\/\/+/, '/') + (query.length > 0 ? `?${query.map((pair) => pair.join('=')).join('&')}` : ''),
    ),
  headers: fc.dictionary(
    fc.constantFrom(
      'Accept-Encoding',
      'If-None-Match',
      'Origin',
      'X-Request-Id',
      'Content-Type',
      'Content-Length',
      'Range',
      'If-Match',
      'Authorization',
    ),
    headerValue,
    { maxKeys: 3 },
  ),
});
