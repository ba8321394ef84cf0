import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WidgetError } from '../../src/api/errors.ts';
import { createRequestStore, type RequestStoreOptions } from '../../src/api/request-store.ts';
import { membersShape } from '../../src/api/shapes/members.ts';
import { membersExample } from '../../src/contract/examples/index.ts';

const URL_1 = 'https://api.example/v1/initiatives/nfk/members.json';

interface Asked {
  readonly url: string;
  readonly signal: AbortSignal | undefined;
  readonly refresh: boolean | undefined;
  resolve(body: unknown, date?: string): void;
  reject(error: unknown): void;
}

/** A store whose requests the test answers, on a clock that the test moves. */
function setUp(options: RequestStoreOptions = {}) {
  const asked: Asked[] = [];
  const clock = { time: 0 };
  const store = createRequestStore({
    now: () => clock.time,
    request: (url, { signal, refresh }) =>
      new Promise((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('aborted')));
        asked.push({ url, signal, refresh, resolve: (body, date) => resolve({ body, date }), reject });
      }),
    ...options,
  });
  return {
    asked,
    clock,
    load: (options?: Parameters<typeof store.load>[2], url = URL_1) => store.load(url, membersShape, options),
  };
}

const answer = (name: string) => ({ ...membersExample, members: [{ ...membersExample.members[0], name }] });
const nameIn = ({ data }: { data: typeof membersExample }) => data.members[0]?.name;
const serverError = new WidgetError('server', { status: 503 });

describe('request store', () => {
  it('asks once for ten that want the same at once', async () => {
    const { asked, load } = setUp();
    const loads = Array.from({ length: 10 }, () => load());
    assert.equal(asked.length, 1);
    asked[0]?.resolve(answer('A'));
    const results = await Promise.all(loads);
    assert.deepEqual(new Set(results.map(nameIn)), new Set(['A']));
    assert.ok(results.every(({ data }) => data === results[0]?.data));
  });

  it('asks separately for different addresses', () => {
    const { asked, load } = setUp();
    void load();
    void load({}, `${URL_1}?sector=C`);
    assert.equal(asked.length, 2);
  });

  it('reuses an answer for a minute, unless it is to be refreshed', async () => {
    const { asked, clock, load } = setUp();
    const first = load();
    asked[0]?.resolve(answer('A'));
    await first;
    clock.time = 59_999;
    assert.equal(nameIn(await load()), 'A');
    const refreshed = load({ refresh: true });
    assert.equal(asked[1]?.refresh, true);
    asked[1].resolve(answer('B'));
    assert.equal(nameIn(await refreshed), 'B');
    clock.time = 59_999 + 60_000;
    const later = load();
    asked[2]?.resolve(answer('C'));
    assert.equal(nameIn(await later), 'C');
  });

  it('counts the time from the answer and not from its last use', async () => {
    const { asked, clock, load } = setUp({ freshFor: 10 });
    const first = load();
    asked[0]?.resolve(answer('A'));
    await first;
    for (const time of [5, 9]) {
      clock.time = time;
      await load();
    }
    clock.time = 10;
    void load();
    assert.equal(asked.length, 2);
  });

  it('lets one go without disturbing the others', async () => {
    const { asked, load } = setUp();
    const leaving = new AbortController();
    const first = load({ signal: leaving.signal });
    const second = load();
    leaving.abort(new Error('left'));
    await assert.rejects(first, { message: 'left' });
    assert.equal(asked[0]?.signal?.aborted, false);
    asked[0].resolve(answer('A'));
    assert.equal(nameIn(await second), 'A');
  });

  it('aborts the request when the last one goes, and asks anew afterwards', async () => {
    const { asked, load } = setUp();
    const controllers = [new AbortController(), new AbortController()];
    const loads = controllers.map(({ signal }) => load({ signal }));
    for (const controller of controllers) controller.abort(new Error('left'));
    for (const loading of loads) await assert.rejects(loading, { message: 'left' });
    assert.equal(asked[0]?.signal?.aborted, true);
    const again = load();
    assert.equal(asked.length, 2);
    asked[1]?.resolve(answer('B'));
    assert.equal(nameIn(await again), 'B');
  });

  it('lets the next one join who comes in the moment that another leaves', async () => {
    const { asked, load } = setUp();
    const leaving = new AbortController();
    const first = load({ signal: leaving.signal });
    leaving.abort(new Error('left'));
    const second = load();
    await assert.rejects(first, { message: 'left' });
    asked.at(-1)?.resolve(answer('B'));
    assert.equal(nameIn(await second), 'B');
  });

  it('asks nobody for one who has gone already', async () => {
    const { asked, load } = setUp();
    await assert.rejects(load({ signal: AbortSignal.abort(new Error('left')) }), { message: 'left' });
    assert.equal(asked.length, 0);
  });

  it('rejects for one who leaves while the answer arrives, even with an earlier answer', async () => {
    const { asked, load } = setUp();
    const first = load();
    asked[0]?.resolve(answer('A'));
    await first;
    const leaving = new AbortController();
    const second = load({ signal: leaving.signal, refresh: true });
    asked[1]?.reject(serverError);
    leaving.abort(new Error('left'));
    await assert.rejects(second, { message: 'left' });
  });

  it('keeps the last good answer when a refresh fails, and says so', async () => {
    const { asked, load } = setUp();
    const first = load();
    asked[0]?.resolve(answer('A'));
    assert.equal((await first).failure, undefined);
    const refreshed = load({ refresh: true });
    asked[1]?.reject(serverError);
    const result = await refreshed;
    assert.equal(nameIn(result), 'A');
    assert.equal(result.failure, serverError);
    const unfit = load({ refresh: true });
    asked[2]?.resolve([]);
    assert.equal((await unfit).failure?.kind, 'contract');
  });

  it('forgets an answer that the server no longer has', async () => {
    const { asked, load } = setUp();
    const first = load();
    asked[0]?.resolve(answer('A'));
    await first;
    const gone = load({ refresh: true });
    asked[1]?.reject(new WidgetError('not-found', { status: 410 }));
    await assert.rejects(gone, { kind: 'not-found' });
    const later = load({ refresh: true });
    asked[2]?.reject(serverError);
    await assert.rejects(later, { kind: 'server' });
  });

  it('fails for everybody who waits, and asks anew for the next', async () => {
    const { asked, load } = setUp();
    const loads = [load(), load()];
    asked[0]?.reject(serverError);
    for (const loading of loads) await assert.rejects(loading, serverError);
    void load();
    assert.equal(asked.length, 2);
  });

  for (const json of [null, [], 'text', 1, {}, { members: 'none', complete: true, asOf: '2026' }])
    it(`calls ${JSON.stringify(json)} an answer outside the contract`, async () => {
      const { asked, load } = setUp();
      const loading = load({}, `${URL_1}?query=Kari`);
      asked[0]?.resolve(json);
      await assert.rejects(loading, {
        kind: 'contract',
        message: 'klimabrikker: contract /v1/initiatives/nfk/members.json',
      });
    });

  it('drops and counts bad rows, and fails when there are no others', async () => {
    const { asked, load } = setUp();
    const some = load();
    asked[0]?.resolve({ ...membersExample, members: [...membersExample.members, { id: 'x' }] });
    assert.equal((await some).dropped, 1);
    const none = load({}, `${URL_1}?sector=C`);
    asked[1]?.resolve({ ...membersExample, members: [{ id: 'x' }] });
    await assert.rejects(none, { kind: 'contract' });
    const empty = load({}, `${URL_1}?sector=F`);
    asked[2]?.resolve({ ...membersExample, members: [] });
    assert.deepEqual((await empty).data.members, []);
  });

  it('tells how far off the clock of the visitor is, also with an answer from before', async (context) => {
    const { asked, load } = setUp();
    const visitor = context.mock.method(Date, 'now', () => Date.UTC(2016, 0, 1));
    const first = load();
    asked[0]?.resolve(answer('A'), 'Thu, 01 Jan 2026 00:00:00 GMT');
    const tenYears = Date.UTC(2026, 0, 1) - Date.UTC(2016, 0, 1);
    assert.equal((await first).clockSkew, tenYears);
    visitor.mock.mockImplementation(() => Date.UTC(2016, 0, 2));
    assert.equal((await load()).clockSkew, tenYears);
    const refreshed = load({ refresh: true });
    asked[1]?.reject(serverError);
    const { clockSkew, failure } = await refreshed;
    assert.deepEqual([clockSkew, failure], [tenYears, serverError]);
  });

  it('reckons anew with every answer', async () => {
    const { asked, load } = setUp();
    const first = load();
    asked[0]?.resolve(answer('A'), 'Thu, 01 Jan 1970 00:00:00 GMT');
    assert.notEqual((await first).clockSkew, 0);
    const second = load({ refresh: true });
    asked[1]?.resolve(answer('B'));
    assert.equal((await second).clockSkew, 0);
  });

  it('keeps thirty answers, those that were asked for last', async () => {
    const { asked, load } = setUp();
    const get = async (index: number) => {
      const before = asked.length;
      const loading = load({}, `${URL_1}?cursor=${String(index)}`);
      if (asked.length > before) asked.at(-1)?.resolve(answer(String(index)));
      await loading;
      return asked.length > before;
    };
    for (let index = 0; index < 30; index++) assert.equal(await get(index), true);
    assert.equal(await get(0), false);
    assert.equal(await get(30), true);
    assert.equal(await get(0), false);
    assert.equal(await get(1), true);
  });
});
