import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { checkEndpoint, type CheckOptions } from '../../src/checker/index.ts';
import { ENDPOINT, type Fetch, NOW, openDemo, ORIGIN } from './support/demo-endpoint.ts';
import { at, headers, only } from './support/faults.ts';

/** What a page may read of any answer. */
const SAFE = ['cache-control', 'content-language', 'content-length', 'content-type', 'expires', 'last-modified'];

/** Asks as a browser does for a page of another origin: answers that are not allowed are held back. */
const asPage =
  (sound: Fetch): Fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    request.headers.set('Origin', ORIGIN);
    const response = await sound(request);
    if (init?.mode === 'no-cors') return new Response(null);
    if (response.headers.get('access-control-allow-origin') === null) throw new TypeError('Failed to fetch');
    const exposed = (response.headers.get('access-control-expose-headers') ?? '').toLowerCase().split(/,\s*/);
    const seen = [...response.headers].filter(
      ([name]) => [...SAFE, ...exposed].includes(name) && name !== 'set-cookie',
    );
    return new Response(response.body, { status: response.status, headers: seen });
  };

describe('a check from within a page', () => {
  let demo: { readonly fetch: Fetch; readonly close: () => Promise<void> };
  before(async () => {
    demo = await openDemo();
  });
  after(() => demo.close());

  const check = (fetch: Fetch, options: CheckOptions = {}, endpoint = ENDPOINT) =>
    checkEndpoint(endpoint, {
      fetch: asPage(fetch),
      inPage: true,
      origin: ORIGIN,
      now: () => NOW.getTime(),
      ...options,
    });
  const demoOf = (id: string) => only(id)(demo.fetch);

  it('finds the reference server in order, and says what it could not see', async () => {
    const { verdict, findings } = await check(demoOf('nettonull'), { writes: true });
    assert.deepEqual(
      findings.filter(({ level }) => level === 'warning' || level === 'error'),
      [],
    );
    assert.equal(verdict, 'ok');
    for (const id of ['privacy.unseen', 'caching.unseen', 'errors.unseen', 'writes.unseen']) {
      assert.equal(findings.find((finding) => finding.id === id)?.level, 'info', id);
    }
  });

  it('tells an answer that it may not read from none', async () => {
    const ids = async (fetch: Fetch) => (await check(fetch)).findings.map(({ id }) => id);
    assert.deepEqual(await ids(headers(at(/./), { 'Access-Control-Allow-Origin': '' })(demo.fetch)), [
      'reach.cors-blocked',
    ]);
    assert.deepEqual(await ids(() => Promise.reject(new TypeError('Failed to fetch'))), ['reach.unreachable']);
  });

  it('finds errors that it may not read', async () => {
    const fetch = headers(at(/no-such-initiative/), { 'Access-Control-Allow-Origin': '' })(demoOf('nettonull'));
    const { findings } = await check(fetch);
    assert.ok(findings.some(({ id, level }) => id === 'cors.held-back' && level === 'error'));
  });

  it('knows that a secure page loads nothing from an address that is not', async () => {
    const { verdict, findings } = await check(
      () => Promise.reject(new TypeError('Failed to fetch')),
      {},
      'http://klima.example.no/v1',
    );
    assert.equal(verdict, 'failed');
    assert.ok(findings.some(({ id }) => id === 'reach.mixed-content'));
  });

  it('does not judge what its own host allows', async () => {
    const origin = new URL(ENDPOINT).origin;
    const { findings } = await check(demoOf('nettonull'), { origin });
    assert.ok(findings.some(({ id }) => id === 'cors.unseen'));
  });
});
