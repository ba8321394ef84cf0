import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Connection } from '../../server/src/db/connect.ts';
import type { Database } from '../../server/src/db/database.ts';
import { clientAddress } from '../../server/src/middleware/client-address.ts';
import { networkOf } from '../../server/src/middleware/network-of.ts';
import { createTokenBuckets } from '../../server/src/middleware/token-buckets.ts';
import { assertProblem } from './support/assert-problem.ts';
import { databases } from './support/databases.ts';
import { createTestApp, fillWithDemo } from './support/test-app.ts';

const APPLICATIONS = '/v1/initiatives/nfk/applications';

/** The application with a clock that stands still until it is moved. */
function createLimited(db: Database, proxies = 0) {
  const clock = { now: 0 };
  const app = createTestApp(db, [], undefined, { proxies, now: () => new Date(clock.now) });
  const ask = async (path: string, method: string, remoteAddress?: string, headers: Record<string, string> = {}) =>
    app.fetch(new Request(`http://localhost${path}`, { method, headers }), { incoming: { socket: { remoteAddress } } });
  const count = async (times: number, path: string, method: string, address?: string) => {
    let allowed = 0;
    for (let time = 0; time < times; time++) if ((await ask(path, method, address)).status !== 429) allowed++;
    return allowed;
  };
  return { clock, ask, count };
}

describe('the rate limit', () => {
  let connection: Connection;
  before(async () => {
    connection = await databases[0]!.open();
    await fillWithDemo(connection.db);
  });
  after(() => connection.close());

  it('lets a network write thirty times at once, and then once in ten seconds', async () => {
    const { clock, ask, count } = createLimited(connection.db);
    assert.equal(await count(40, APPLICATIONS, 'POST', '192.0.2.1'), 30);
    const refused = await ask(APPLICATIONS, 'POST', '192.0.2.1');
    await assertProblem(refused.clone(), 'rate-limited');
    assert.equal(refused.headers.get('retry-after'), '10');
    assert.equal(refused.headers.get('ratelimit-policy'), '"write";q=30;w=300');
    assert.equal(refused.headers.get('ratelimit'), '"write";r=0;t=300');
    clock.now = 9999;
    assert.equal((await ask(APPLICATIONS, 'POST', '192.0.2.1')).status, 429);
    clock.now = 10_000;
    assert.equal(await count(1, APPLICATIONS, 'POST', '192.0.2.1'), 1);
    assert.equal((await ask(APPLICATIONS, 'POST', '192.0.2.1')).status, 429);
    clock.now = 1_000_000;
    assert.equal(await count(40, APPLICATIONS, 'POST', '192.0.2.1'), 30);
  });

  it('tells what is left', async () => {
    const { ask } = createLimited(connection.db);
    const response = await ask(APPLICATIONS, 'POST', '192.0.2.1');
    assert.equal(response.headers.get('ratelimit-policy'), '"write";q=30;w=300');
    assert.equal(response.headers.get('ratelimit'), '"write";r=29;t=10');
  });

  it('counts each network and each kind of request for itself', async () => {
    const { count } = createLimited(connection.db);
    await count(40, APPLICATIONS, 'POST', '192.0.2.1');
    assert.equal(await count(1, APPLICATIONS, 'POST', '192.0.2.2'), 1);
    assert.equal(await count(1, '/v1/applications/NFK-1', 'DELETE', '192.0.2.1'), 0);
    assert.equal(await count(1, '/v1/sessions', 'DELETE', '192.0.2.1'), 0);
    assert.equal(await count(100, '/v1/initiatives/nfk/checklist/0301', 'PATCH', '192.0.2.1'), 60);
    assert.equal(await count(20, '/v1/sessions', 'POST', '192.0.2.1'), 10);
    assert.equal(await count(1, '/v1/edit-links', 'POST', '192.0.2.1'), 0);
    assert.equal(await count(200, '/v1/organisations/313130029.json', 'GET', '192.0.2.1'), 120);
    assert.equal(await count(1, '/v1/organisations.json', 'GET', '192.0.2.1'), 0);
    assert.equal(await count(100, `${APPLICATIONS}/ticket.json`, 'GET', '192.0.2.1'), 60);
    assert.equal(await count(1, '/v1/applications/NFK-1.json', 'GET', '192.0.2.1'), 0);
    assert.equal(await count(100, '/desk/applications/NFK-1', 'POST', '192.0.2.1'), 60);
  });

  it('never counts what caches keep, nor questions about methods', async () => {
    const { ask, count } = createLimited(connection.db);
    for (const path of ['/v1/index.json', '/v1/initiatives/nfk/members.json', '/', '/desk/applications']) {
      assert.equal(await count(500, path, 'GET', '192.0.2.1'), 500);
      assert.equal((await ask(path, 'GET', '192.0.2.1')).headers.get('ratelimit'), null);
    }
    assert.equal(await count(500, APPLICATIONS, 'OPTIONS', '192.0.2.1'), 500);
  });

  it('fails open: who has no address is not limited', async () => {
    const { count } = createLimited(connection.db);
    assert.equal(await count(100, APPLICATIONS, 'POST', undefined), 100);
    assert.equal(await count(100, APPLICATIONS, 'POST', 'nonsense'), 100);
  });

  it('believes as many proxies as there are, and nobody in front of them', async () => {
    const { ask } = createLimited(connection.db, 1);
    for (let time = 0; time < 30; time++) {
      const forged = `10.0.0.${time}, 192.0.2.1`;
      const response = await ask(APPLICATIONS, 'POST', '127.0.0.1', { 'X-Forwarded-For': forged });
      assert.notEqual(response.status, 429);
    }
    const headers = { 'X-Forwarded-For': '10.0.0.99, 192.0.2.1' };
    assert.equal((await ask(APPLICATIONS, 'POST', '127.0.0.1', headers)).status, 429);
    const other = await ask(APPLICATIONS, 'POST', '127.0.0.1', { 'X-Forwarded-For': '192.0.2.2' });
    assert.notEqual(other.status, 429);
  });

  for (const [forwarded, proxies, address] of [
    [null, 0, '127.0.0.1'],
    [null, 1, '127.0.0.1'],
    ['192.0.2.1', 0, '127.0.0.1'],
    ['192.0.2.1', 1, '192.0.2.1'],
    ['10.0.0.1, 192.0.2.1', 1, '192.0.2.1'],
    ['10.0.0.1, 192.0.2.1,192.0.2.2', 2, '192.0.2.1'],
    ['192.0.2.1', 3, '192.0.2.1'],
    ['192.0.2.1:5678', 1, '192.0.2.1'],
    ['[2001:db8::1]:5678', 1, '2001:db8::1'],
    ['2001:db8::1', 1, '2001:db8::1'],
    ['', 1, ''],
  ] as const) {
    it(`takes ${address || 'nothing'} out of "${forwarded ?? 'nothing'}" behind ${proxies}`, () => {
      assert.equal(clientAddress(forwarded, '127.0.0.1', proxies), address);
    });
  }

  for (const [address, network] of [
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:1:2::6', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['192.0.2', undefined],
    ['', undefined],
    ['unknown', undefined],
  ] as const) {
    it(`counts ${address || 'nothing'} as ${network ?? 'no network'}`, () => {
      assert.equal(networkOf(address), network);
    });
  }

  it('keeps no more buckets than it may, and forgets whose has rested longest', () => {
    const policy = { name: 'test', capacity: 1, secondsEach: 1000 };
    const take = createTokenBuckets(2, () => 0);
    assert.equal(take('a', policy).isAllowed, true);
    assert.equal(take('b', policy).isAllowed, true);
    assert.equal(take('a', policy).isAllowed, false);
    assert.equal(take('c', policy).isAllowed, true);
    assert.equal(take('a', policy).isAllowed, false);
    assert.equal(take('b', policy).isAllowed, true);
  });
});

for (const { name, open } of databases) {
  it(`limits the whole application on ${name}, tells pages so, and logs no address`, async () => {
    const connection = await open();
    await fillWithDemo(connection.db);
    const app = createTestApp(connection.db, [], undefined, { allowedOrigins: ['https://embedder.example'] });
    const free = createTestApp(connection.db, [], undefined, { limitsRate: false });
    const ask = (asked: typeof app) =>
      asked.fetch(
        new Request('http://localhost/v1/sessions', {
          method: 'POST',
          body: '{}',
          headers: { Origin: 'https://embedder.example', 'Content-Type': 'application/json', 'Content-Length': '2' },
        }),
        { incoming: { socket: { remoteAddress: '192.0.2.77' } } },
      );
    for (let time = 0; time < 10; time++) assert.notEqual((await ask(app)).status, 429);
    const refused = await ask(app);
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('access-control-allow-origin'), 'https://embedder.example');
    assert.match(
      refused.headers.get('access-control-expose-headers') ?? '',
      /Retry-After, RateLimit, RateLimit-Policy/,
    );
    assert.ok(Number(refused.headers.get('retry-after')) > 0);
    assert.doesNotMatch(app.logged(), /192\.0\.2\.77/);
    for (let time = 0; time < 20; time++) assert.notEqual((await ask(free)).status, 429);
    await connection.close();
  });
}
