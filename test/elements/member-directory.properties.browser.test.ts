import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import fc from 'fast-check';
import { createMembersClient } from '../../src/api/members-client.ts';
import { createRequestStore } from '../../src/api/request-store.ts';
import { MEMBER_STATUSES, SIZE_BANDS } from '../../src/contract/vocabulary.ts';
import { browserRuns } from '../support/browser-runs.ts';
import { eventually } from '../support/eventually.ts';
import { clientForAnswer, fakeClient } from '../support/fake-members-client.ts';
import { allByRole } from '../support/find-by-role.ts';
import { keepAddress, visit } from '../support/keep-address.ts';
import { type } from '../support/act.ts';
import { membersOf, network } from '../support/members.ts';
import { createDirectory, waitForReady } from '../support/show-directory.ts';

const RAN = 'klimaHostileRan';
/** What would run if anything of it were taken for code. */
const PAYLOADS = [
  `<img src=x onerror=${RAN}()>`,
  `<script>${RAN}()</script>`,
  `"><svg onload=${RAN}()>`,
  `' onmouseover='${RAN}()`,
  `javascript:${RAN}()`,
  `JaVa\tScRiPt:${RAN}()`,
  `data:text/html,<script>parent.${RAN}()</script>`,
  `</script><script>${RAN}()</script>`,
  `{{constructor.constructor('${RAN}()')()}}`,
  `\${${RAN}()}`,
  `<!--${RAN}-->`,
  '\u202e\u2066\u200b\u0000\ufeff\ud800',
  '__proto__',
  'constructor',
  'toString',
] as const;

const hostile = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...PAYLOADS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...PAYLOADS), fc.string()).map((parts) => parts.join('')) },
);
const localized = fc.oneof(hostile, fc.dictionary(fc.constantFrom('nb', 'nn', 'en', 'se'), hostile));
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
const row = fc.record({
  id: fc.stringMatching(/^[\w-]{1,20}$/),
  kind: fc.oneof(fc.constantFrom('business', 'organisation', 'municipality'), hostile),
  name: hostile,
  number: maybe(hostile),
  tier: maybe(fc.oneof(fc.constantFrom('member', 'partner'), hostile)),
  sector: maybe(fc.record({ section: fc.constantFrom('C', 'F'), standard: hostile, title: localized })),
  municipality: maybe(fc.record({ number: fc.constantFrom('0301', '3201'), name: hostile })),
  size: maybe(fc.oneof(fc.constantFrom(...SIZE_BANDS), hostile)),
  since: maybe(fc.constantFrom('2021', '2021-02-30', '2021-05', '0000', '9999-12-31')),
  status: fc.oneof(fc.constantFrom(...MEMBER_STATUSES), fc.constant('signed')),
  statusReason: maybe(localized),
  text: maybe(localized),
  url: maybe(hostile),
  logo: maybe(fc.record({ url: fc.constantFrom(...PAYLOADS.slice(4, 7)), width: fc.integer(), height: fc.integer() })),
  targets: maybe(fc.array(fc.record({ text: localized, year: fc.integer() }), { maxLength: 2 })),
  measures: maybe(fc.array(fc.record({ title: localized, status: hostile }), { maxLength: 2 })),
  reportingPlatform: maybe(hostile),
  report: maybe(fc.record({ year: fc.integer(), url: maybe(hostile) })),
});
const provenance = maybe(fc.record({ title: localized, url: maybe(hostile) }));
const view = fc.constantFrom('cards', 'list', 'table', 'alphabet');

/** What went wrong on the page, or ran, since the last look. */
const incidents: string[] = [];
const note = (event: Event): void => {
  incidents.push(String('reason' in event ? event.reason : Reflect.get(event, 'message')));
};

/** That nothing ran, and that no address in the element could. */
function expectHarmless(element: Element): void {
  expect(incidents).to.deep.equal([]);
  for (const node of element.shadowRoot!.querySelectorAll('*')) {
    for (const { name, value } of node.attributes) {
      expect(name, node.outerHTML).not.to.match(/^on/);
      if (name === 'href' || name === 'src') expect(value).to.match(/^https?:/);
    }
    expect(node.localName).not.to.match(/^(script|iframe|object|embed)$/);
  }
}

describe('<member-directory> and whatever an endpoint may send', function () {
  this.timeout(240_000);
  keepAddress();
  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    Reflect.set(globalThis, RAN, () => incidents.push('a payload ran'));
  });
  beforeEach(() => {
    incidents.length = 0;
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    Reflect.deleteProperty(globalThis, RAN);
  });

  it('shows hostile words in every field as text, in every view, and runs none', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(row, { selector: ({ id }) => id, minLength: 1, maxLength: 4 }),
        fc.record({ source: provenance, licence: provenance }),
        view,
        fc.constantFrom('nb', 'nn', 'en'),
        async (rows, { source, licence }, look, lang) => {
          const [first] = rows;
          visit({ 'nfk-member': first!.id });
          const answer = JSON.parse(
            JSON.stringify({ members: rows, complete: true, asOf: '2026-10-15', source, licence }),
          ) as unknown;
          const element = createDirectory(clientForAnswer(answer), {
            lang,
            view: look,
            status: 'applied,approved,signed,left,removed',
          });
          await fixture(html`<div>${element}</div>`);
          await waitForReady(element);
          await eventually(() => element.shadowRoot!.querySelector('dialog'));
          expectHarmless(element);
          const shown = element.shadowRoot!.textContent;
          for (const { name } of rows) if (name.trim() !== '') expect(shown).to.include(name);
          fixtureCleanup();
        },
      ),
      await browserRuns(150),
    );
  });

  it('ends in a named state whatever the answer is', async () => {
    const answers = fc.oneof(
      fc.jsonValue(),
      fc.record({ members: fc.jsonValue(), complete: fc.jsonValue(), asOf: fc.jsonValue() }),
      fc.record({
        members: fc.array(fc.oneof(row, fc.jsonValue()), { maxLength: 4 }),
        complete: fc.boolean(),
        asOf: fc.string(),
        total: fc.jsonValue(),
        next: maybe(fc.string()),
        facets: fc.jsonValue(),
      }),
    );
    await fc.assert(
      fc.asyncProperty(answers, view, async (answer, look) => {
        const request = () => Promise.resolve({ body: JSON.parse(JSON.stringify(answer)) as unknown });
        const client = createMembersClient('https://api.example', createRequestStore({ request }));
        const element = createDirectory(client, { view: look });
        await fixture(html`<div>${element}</div>`);
        await eventually(() => {
          const root = element.shadowRoot!;
          return root.querySelector('[part~=footer], [part~=notice]') && !root.querySelector('[aria-busy=true]');
        });
        expectHarmless(element);
        fixtureCleanup();
      }),
      await browserRuns(200),
    );
  });

  it('takes any search as words, and any address as a choice that makes sense', async () => {
    const client = fakeClient(membersOf(network.members));
    await fc.assert(
      fc.asyncProperty(
        hostile,
        fc.dictionary(
          fc.constantFrom('query', 'tier', 'sector', 'sort', 'view', 'member', '__proto__', 'since'),
          hostile,
        ),
        async (query, parameters) => {
          visit(Object.fromEntries(Object.entries(parameters).map(([name, value]) => [`nfk-${name}`, value])));
          const element = createDirectory(client);
          await fixture(html`<div>${element}</div>`);
          await waitForReady(element);
          const field = await eventually(() => allByRole(element, 'searchbox')[0]);
          type(field, query);
          await element.updateComplete;
          expectHarmless(element);
          for (const name of Object.keys(parameters)) visit({ [`nfk-${name}`]: '' });
          fixtureCleanup();
        },
      ),
      await browserRuns(150),
    );
  });
});
