import { expect } from '@open-wc/testing';
import * as examples from '../../src/contract/examples/index.ts';
import { findText } from '../support/find-by-role.ts';
import { keepAddress } from '../support/keep-address.ts';
import { withLocalLogos } from '../support/local-logos.ts';
import { manyMembers, membersOf } from '../support/members.ts';
import { attachDirectory, shownNames, waitForReady } from '../support/show-directory.ts';
import { type FetchStub, jsonResponse, stubFetch } from '../support/stub-fetch.ts';

const membersExample = withLocalLogos(examples.membersExample);
const JSON_HEADERS = { 'Content-Type': 'application/json' };
const FAILED = 'Medlemslisten er ikke tilgjengelig akkurat nå';
let endpoints = 0;

/** A directory in front of the real client and a network that answers so. */
const ask = (endpoint = `https://api-${String(++endpoints)}.example`, attributes = {}) =>
  attachDirectory(undefined, { endpoint, ...attributes });

describe('<member-directory> and hostile answers', () => {
  keepAddress();
  let stub: FetchStub | undefined;
  afterEach(() => stub?.restore());

  for (const [kind, answer] of [
    [
      'a page of HTML with 200',
      () => new Response('<!doctype html><h1>Velkommen', { headers: { 'Content-Type': 'text/html' } }),
    ],
    ['HTML that says it is JSON', () => new Response('<!doctype html>', { headers: JSON_HEADERS })],
    ['204', () => new Response(null, { status: 204 })],
    ['nothing', () => new Response('', { headers: JSON_HEADERS })],
    ['half an answer', () => new Response(JSON.stringify(membersExample).slice(0, 300), { headers: JSON_HEADERS })],
    ['null', () => jsonResponse(null)],
    ['an array', () => jsonResponse([])],
    ['a word', () => jsonResponse('members')],
    ['a number', () => jsonResponse(42)],
    ['an empty object', () => jsonResponse({})],
    ['members that are no list', () => jsonResponse({ ...membersExample, members: { length: 3 } })],
    [
      'nothing but keys of prototypes',
      () => new Response('{"__proto__":{"members":[]},"constructor":{"prototype":{}}}', { headers: JSON_HEADERS }),
    ],
    ['10,000 levels', () => new Response(`${'['.repeat(10_000)}${']'.repeat(10_000)}`, { headers: JSON_HEADERS })],
    [
      'bytes that are no UTF-8',
      () => new Response(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), { headers: JSON_HEADERS }),
    ],
    ['404', () => new Response('', { status: 404 })],
    ['403', () => jsonResponse({}, { status: 403 })],
  ] as const) {
    it(`says that the list cannot be had when the answer is ${kind}`, async () => {
      stub = stubFetch(answer);
      const element = await ask();
      await findText(element, FAILED);
      expect(element.shadowRoot!.querySelector('[aria-busy=true]')).to.equal(null);
    });
  }

  it('stops reading an answer without end', async () => {
    let sent = 0;
    const chunk = new Uint8Array(100_000).fill(32);
    stub = stubFetch(
      () =>
        new Response(
          new ReadableStream({
            pull(controller) {
              sent += chunk.length;
              if (sent > 50_000_000) controller.close();
              else controller.enqueue(chunk);
            },
          }),
          { headers: JSON_HEADERS },
        ),
    );
    const element = await ask();
    await findText(element, FAILED);
    expect(sent).to.be.below(5_000_000);
  });

  it('reads an answer with a byte order mark', async () => {
    stub = stubFetch(
      () => new Response(`\ufeff${JSON.stringify(membersOf(manyMembers(3)))}`, { headers: JSON_HEADERS }),
    );
    const element = await ask();
    await waitForReady(element);
    expect(shownNames(element)).to.have.length(3);
  });

  it('takes no notice of keys of prototypes and of levels that nobody asked for', async () => {
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    const text = JSON.stringify(membersOf(manyMembers(1))).replace(
      '{',
      `{"__proto__":{"polluted":true},"deep":${deep},`,
    );
    stub = stubFetch(() => new Response(text, { headers: JSON_HEADERS }));
    const element = await ask();
    await waitForReady(element);
    expect(shownNames(element)).to.deep.equal(['Firma 001']);
    expect(Reflect.get({}, 'polluted')).to.equal(undefined);
  });

  it('keeps the initiative within its part of the address', async () => {
    stub = stubFetch(() => jsonResponse(membersOf([])));
    await waitForReady(await ask('https://api.example/v1', { initiative: '../../secrets?x=' }));
    expect(stub.requests.map(({ url }) => url)).to.deep.equal([
      'https://api.example/v1/initiatives/..%2F..%2Fsecrets%3Fx%3D/members.json',
    ]);
  });

  it('asks without cookies, and once for two widgets', async () => {
    stub = stubFetch(() => jsonResponse(membersExample));
    const endpoint = 'https://api-shared.example';
    const elements = await Promise.all([ask(endpoint), ask(endpoint), ask(endpoint, { view: 'table' })]);
    await Promise.all(elements.map(waitForReady));
    expect(stub.requests).to.have.length(1);
    expect(stub.requests[0]!.credentials).to.equal('omit');
    expect(elements.map((element) => shownNames(element).length)).to.deep.equal([3, 3, 3]);
  });

  it('stores nothing', async () => {
    stub = stubFetch(() => jsonResponse(membersExample));
    await waitForReady(await ask());
    expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(['', 0, 0]);
  });
});
