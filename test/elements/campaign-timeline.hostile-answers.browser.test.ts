import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { anyEvent } from '../domain/any-event.ts';
import { browserRuns } from '../support/browser-runs.ts';
import { eventOf, eventsOf, programme } from '../support/events.ts';
import { eventually } from '../support/eventually.ts';
import { eventsForAnswer } from '../support/fake-events-client.ts';
import { findText, shownText } from '../support/find-by-role.ts';
import { keepAddress } from '../support/keep-address.ts';
import { attachTimeline, createTimeline, shownTitles, waitForTimeline } from '../support/show-timeline.ts';
import { type FetchStub, jsonResponse, stubFetch } from '../support/stub-fetch.ts';

const JSON_HEADERS = { 'Content-Type': 'application/json' };
const FAILED = 'Tidslinjen er ikke tilgjengelig akkurat nå';
let endpoints = 0;

/** A timeline in front of the real client and a network that answers so. */
const ask = (endpoint = `https://events-${String(++endpoints)}.example`, attributes = {}) =>
  attachTimeline(undefined, { endpoint, ...attributes });

/** Ways to run something that a text could try. */
const PAYLOADS = [
  '<img src=x onerror="globalThis.hacked=1">',
  '<script>globalThis.hacked=1</script>',
  '"><svg onload="globalThis.hacked=1">',
  "';globalThis.hacked=1;//",
  'javascript:globalThis.hacked=1',
  '${globalThis.hacked=1}',
  '{{constructor.constructor("globalThis.hacked=1")()}}',
  '</script><script>globalThis.hacked=1</script>',
  '<!--?lit$0$--><b>',
  '\u202e\u0000\u2028',
  '__proto__',
] as const;

const hostileText = fc.oneof(fc.constantFrom(...PAYLOADS), fc.string({ unit: 'binary', maxLength: 20 }));

/** Events that keep the contract, with anything in their texts, and answers that need not. */
const hostileAnswer = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      events: fc.oneof(
        fc.array(
          fc.oneof(
            { weight: 4, arbitrary: anyEvent },
            {
              weight: 2,
              arbitrary: fc
                .tuple(
                  anyEvent,
                  fc.dictionary(fc.constantFrom('title', 'text', 'place', 'kind', 'url', 'start'), hostileText),
                )
                .map(([event, texts]) => ({ ...event, ...texts })),
            },
            { weight: 1, arbitrary: fc.jsonValue() },
          ),
          { maxLength: 8 },
        ),
        fc.jsonValue(),
      ),
      asOf: fc.oneof(fc.constantFrom('2026-04-28', '2026', '', 'nå', '+275760-09-13', '-271821-04-20'), fc.jsonValue()),
      status: fc.oneof(fc.constantFrom('active', 'archived'), fc.jsonValue()),
      timeZone: fc.oneof(fc.constantFrom('Europe/Oslo', 'UTC', 'Fjord/Byen'), fc.jsonValue()),
      title: fc.jsonValue(),
      subscribable: fc.oneof(fc.constant(true), fc.jsonValue()),
      source: fc.oneof(fc.record({ title: hostileText, url: hostileText }), fc.jsonValue()),
    },
    { requiredKeys: ['events', 'asOf'] },
  ),
);

describe('<campaign-timeline> and hostile answers', function () {
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
    ['half an answer', () => new Response(JSON.stringify(programme).slice(0, 300), { headers: JSON_HEADERS })],
    ['null', () => jsonResponse(null)],
    ['an array', () => jsonResponse([])],
    ['an empty object', () => jsonResponse({})],
    ['events that are no list', () => jsonResponse({ ...programme, events: { length: 3 } })],
    ['nothing but bad rows', () => jsonResponse({ ...programme, events: [1, null, {}, { id: 'a b' }] })],
    ['10,000 levels', () => new Response(`${'['.repeat(10_000)}${']'.repeat(10_000)}`, { headers: JSON_HEADERS })],
    ['404', () => new Response('', { status: 404 })],
    ['500', () => new Response('', { status: 500 })],
  ] as const) {
    it(`says that the events cannot be had when the answer is ${kind}`, async () => {
      stub = stubFetch(answer);
      const element = await ask();
      await findText(element, FAILED);
      expect(element.shadowRoot!.querySelector('[aria-busy=true]')).to.equal(null);
    });
  }

  it('leaves a bad field out, not the event', async () => {
    stub = stubFetch(() =>
      jsonResponse({
        ...eventsOf([]),
        events: [
          {
            ...eventOf({ id: 'a', title: 'Anker' }),
            end: 7,
            text: [],
            audience: 'alle',
            capacity: 'mange',
            movedFrom: {},
          },
        ],
      }),
    );
    const element = await ask();
    await waitForTimeline(element);
    expect(shownTitles(element)).to.deep.equal(['Anker']);
  });

  it('takes no notice of keys of prototypes', async () => {
    const text = JSON.stringify(programme).replace('{', '{"__proto__":{"polluted":true},');
    stub = stubFetch(() => new Response(text, { headers: JSON_HEADERS }));
    await waitForTimeline(await ask());
    expect(Reflect.get({}, 'polluted')).to.equal(undefined);
  });

  it('keeps the initiative within its part of the address', async () => {
    stub = stubFetch(() => jsonResponse(programme));
    await waitForTimeline(await ask('https://events.example/v1', { initiative: '../../secrets?x=' }));
    expect(stub.requests.map(({ url }) => url)).to.deep.equal([
      'https://events.example/v1/initiatives/..%2F..%2Fsecrets%3Fx%3D/events.json',
    ]);
  });

  it('ends in a named state whatever comes, in every view, and runs nothing of it', async function () {
    this.timeout(60_000);
    const errors: unknown[] = [];
    const note = (event: Event): void => {
      event.preventDefault();
      errors.push('reason' in event ? event.reason : 'error' in event ? event.error : event);
    };
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    try {
      await fc.assert(
        fc.asyncProperty(hostileAnswer, fc.constantFrom('list', 'compact', 'line'), async (answer, view) => {
          const element = createTimeline(eventsForAnswer(answer), { view });
          const page = await fixture(html`<div>${element}</div>`);
          await eventually(
            () => {
              const root = element.shadowRoot!;
              const isDone = root.querySelector('[part~=notice], [part~=name]') !== null;
              return isDone && root.querySelector('[aria-busy=true]') === null;
            },
            `no state: ${shownText(element)}`,
          );
          await element.updateComplete;
          const root = element.shadowRoot!;
          expect(root.querySelector('script, img, iframe, [onerror], [onload]')).to.equal(null);
          for (const link of root.querySelectorAll('a')) expect(link.protocol).to.match(/^(https?|webcal):$/);
          expect(Reflect.get(globalThis, 'hacked')).to.equal(undefined);
          expect(errors).to.deep.equal([]);
          page.remove();
        }),
        await browserRuns(200),
      );
    } finally {
      removeEventListener('error', note);
      removeEventListener('unhandledrejection', note);
    }
  });
});
