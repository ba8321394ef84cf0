import { expect, fixture, html, waitUntil as until } from '@open-wc/testing';
import fc from 'fast-check';
import type { ChecklistClient } from '../../src/api/checklist-client.ts';
import { checklistExample, progressExample } from '../../src/contract/examples/index.ts';
import { anyChecklist, anyProgress } from '../domain/any-checklist.ts';
import { browserRuns } from '../support/browser-runs.ts';
import { eventually } from '../support/eventually.ts';
import { checklistForAnswers } from '../support/fake-checklist-client.ts';
import { findText, readText, shownText } from '../support/find-by-role.ts';
import { attachChecklist, createChecklist, waitForChecklist } from '../support/show-checklist.ts';
import { type FetchStub, jsonResponse, stubFetch } from '../support/stub-fetch.ts';

const JSON_HEADERS = { 'Content-Type': 'application/json' };
const FAILED = 'Sjekklisten er ikke tilgjengelig akkurat nå';
let endpoints = 0;

/** A checklist in front of the real client and a network that answers so. */
const ask = (attributes: Readonly<Record<string, string>> = {}) =>
  attachChecklist(undefined, { endpoint: `https://steps-${String(++endpoints)}.example`, mode: 'view', ...attributes });

/** A network that answers with these steps and this progress. */
const answer =
  (checklist: () => Response, progress: () => Response = () => jsonResponse(progressExample)) =>
  ({ url }: Request): Response =>
    url.endsWith('/checklist.json') ? checklist() : progress();

const titlesOf = (element: Element): string[] => [...element.shadowRoot!.querySelectorAll('.step .name')].map(readText);

const PAYLOADS = [
  '<img src=x onerror="globalThis.hacked=1">',
  '"><svg onload="globalThis.hacked=1">',
  'javascript:globalThis.hacked=1',
  '${globalThis.hacked=1}',
  '<!--?lit$0$--><b>',
  '\u202e\u0000\u2028',
  '__proto__',
] as const;
const hostileText = fc.oneof(fc.constantFrom(...PAYLOADS), fc.string({ unit: 'binary', maxLength: 20 }));
const spoiled = <Value extends object>(good: fc.Arbitrary<Value>) =>
  fc.oneof(
    { weight: 4, arbitrary: good },
    {
      weight: 3,
      arbitrary: fc
        .tuple(good, fc.dictionary(fc.constantFrom('steps', 'asOf', 'criteria', 'title', 'municipality'), hostileText))
        .map(([value, texts]) => ({ ...value, ...texts })),
    },
    { weight: 1, arbitrary: fc.jsonValue() },
  );
const hostileSteps = anyChecklist.chain((checklist) =>
  fc.array(fc.tuple(hostileText, hostileText), { minLength: 1, maxLength: 4 }).map((texts) => ({
    ...checklist,
    steps: checklist.steps.map((step, index) => {
      const [title = '', url = ''] = texts[index % texts.length] ?? [];
      return {
        ...step,
        title,
        text: title,
        externalUrl: url,
        contacts: [{ role: title, organisation: url, email: url }],
      };
    }),
  })),
);

describe('<race-to-zero-checklist> and hostile answers', function () {
  let stub: FetchStub | undefined;
  afterEach(() => stub?.restore());

  for (const [kind, bad] of [
    ['a page of HTML with 200', () => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } })],
    ['HTML that says it is JSON', () => new Response('<!doctype html>', { headers: JSON_HEADERS })],
    ['204', () => new Response(null, { status: 204 })],
    ['half an answer', () => new Response(JSON.stringify(checklistExample).slice(0, 300), { headers: JSON_HEADERS })],
    ['null', () => jsonResponse(null)],
    ['an array', () => jsonResponse([])],
    ['an empty object', () => jsonResponse({})],
    ['10,000 levels', () => new Response(`${'['.repeat(10_000)}${']'.repeat(10_000)}`, { headers: JSON_HEADERS })],
    ['500', () => new Response('', { status: 500 })],
  ] as const) {
    it(`says that it cannot be had when the steps are ${kind}`, async () => {
      stub = stubFetch(answer(bad));
      await findText(await ask(), FAILED);
    });

    it(`says that it cannot be had, not that there is nothing, when the progress is ${kind}`, async () => {
      stub = stubFetch(answer(() => jsonResponse(checklistExample), bad));
      const element = await ask();
      await findText(element, FAILED);
      expect(element.shadowRoot!.querySelector('[aria-busy=true]')).to.equal(null);
    });
  }

  it('drops steps that are none, and keeps the others', async () => {
    const steps = [1, null, {}, { id: 'a b', title: 'X' }, ...checklistExample.steps, { ...checklistExample.steps[0] }];
    stub = stubFetch(answer(() => jsonResponse({ ...checklistExample, steps })));
    const element = await ask();
    await waitForChecklist(element);
    expect(titlesOf(element).slice(0, 2)).to.deep.equal(['Skriv saksfremlegg', 'Politisk behandling']);
  });

  it('leaves a bad field out, not the step', async () => {
    const [first] = checklistExample.steps;
    const step = {
      ...first,
      deadline: '2026-02-30',
      evidence: 'alt',
      routes: 7,
      documents: {},
      contacts: [7],
      proves: 1,
    };
    stub = stubFetch(answer(() => jsonResponse({ ...checklistExample, steps: [step] })));
    const element = await ask();
    await waitForChecklist(element);
    expect(titlesOf(element)).to.deep.equal(['Skriv saksfremlegg']);
    expect(shownText(element)).not.to.include('Frist ');
  });

  it('takes no notice of keys of prototypes, in steps, values and documents', async () => {
    const keys = '"__proto__":{"status":"done","polluted":1},"constructor":{"status":"done"},';
    const text = JSON.stringify(progressExample)
      .replace('"steps":{', `"steps":{${keys}`)
      .replaceAll('"evidence":{', '"evidence":{"__proto__":"x","toString":"y",')
      .replaceAll('"documents":{', '"documents":{"__proto__":"x",');
    stub = stubFetch(
      answer(
        () => jsonResponse(checklistExample),
        () => new Response(text, { headers: JSON_HEADERS }),
      ),
    );
    for (const mode of ['view', 'work']) {
      const element = await ask({ mode, store: 'endpoint' });
      await waitForChecklist(element);
      expect(shownText(element)).to.include('1 av 3 steg er gjort');
    }
    expect(Reflect.get({}, 'polluted')).to.equal(undefined);
  });

  it('shows 1,000 steps', async function () {
    this.timeout(60_000);
    const steps = Array.from({ length: 1000 }, (_, index) => ({
      ...checklistExample.steps[1],
      id: `s${String(index)}`,
    }));
    for (const mode of ['view', 'work']) {
      stub = stubFetch(answer(() => jsonResponse({ ...checklistExample, steps })));
      const element = await ask({ mode });
      await until(() => titlesOf(element).length === 1000, 'not all steps', { timeout: 20_000 });
      stub.restore();
      element.remove();
    }
  });

  it('keeps initiative and municipality within their parts of the address', async () => {
    stub = stubFetch(answer(() => jsonResponse(checklistExample)));
    const element = await ask({
      endpoint: 'https://steps.example/v1',
      initiative: '../x?',
      municipality: '../../9901#',
    });
    await waitForChecklist(element);
    expect(stub.requests.map(({ url }) => url).toSorted()).to.deep.equal([
      'https://steps.example/v1/initiatives/..%2Fx%3F/checklist.json',
      'https://steps.example/v1/initiatives/..%2Fx%3F/checklist/..%2F..%2F9901%23.json',
    ]);
  });

  it('ends in a named state whatever comes, in every mode, and runs nothing of it', async function () {
    this.timeout(90_000);
    const errors: unknown[] = [];
    const note = (event: Event): void => {
      event.preventDefault();
      errors.push('reason' in event ? event.reason : 'error' in event ? event.error : event);
    };
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    const show = async (client: ChecklistClient, mode: string): Promise<void> => {
      const element = createChecklist(client, { mode });
      const page = await fixture(html`<div>${element}</div>`);
      const root = element.shadowRoot!;
      await eventually(
        () => root.querySelector('[part~=notice], [part~=footer]') && !root.querySelector('[aria-busy=true]'),
        `no state: ${shownText(element)}`,
      );
      await element.updateComplete;
      expect(root.querySelector('script, img, iframe, [onerror], [onload]')).to.equal(null);
      for (const link of root.querySelectorAll('a')) expect(link.protocol).to.match(/^(https?|mailto):$/);
      expect([Reflect.get(globalThis, 'hacked'), errors]).to.deep.equal([undefined, []]);
      page.remove();
    };
    try {
      await fc.assert(
        fc.asyncProperty(
          spoiled(hostileSteps),
          spoiled(anyProgress),
          fc.constantFrom('work', 'view'),
          (checklist, progress, mode) => show(checklistForAnswers(checklist, progress), mode),
        ),
        await browserRuns(150),
      );
    } finally {
      removeEventListener('error', note);
      removeEventListener('unhandledrejection', note);
    }
  });
});
