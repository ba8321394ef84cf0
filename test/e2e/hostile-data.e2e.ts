import fc from 'fast-check';
import { paths } from '../../src/contract/index.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { VIEWS, chooseView, directoryOf, namesIn, waitForDirectory } from './support/directory.ts';
import { writeDirectory, writePage } from './support/foreign-page.ts';
import { expect, test } from './support/foreign-test.ts';

/** Lists that are tried, of this many hostile members each; `RUNS` in the environment asks for more lists. */
const LISTS = 12;
const MEMBERS = 20;

const ATTACKS = [
  '<script>ran()</script>',
  '<img src=x onerror=ran()>',
  '"><svg onload=ran()>',
  `' onmouseover='ran()' x='`,
  'javascript:ran()',
  'JaVa\tScRiPt:ran()',
  'data:text/html,<script>parent.ran()</script>',
  '${ran()}',
  '{{constructor.constructor("ran()")()}}',
  '</script><script>ran()</script>',
  '--><script>ran()</script>',
  '</style><script>ran()</script>',
  '</title></textarea></template><img src=x onerror=ran()>',
  '__proto__',
  'constructor',
  '?lit$000000$',
  '<!--?lit$1-->',
  '\u202e\u2066\u0000\ufeff\ud800',
  '=cmd|calc',
  'https://\u0000.example/"onclick=ran()',
];

const attack = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ATTACKS) },
  fc.tuple(fc.constantFrom(...ATTACKS), fc.string({ unit: 'binary' })).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);
const text = fc.oneof(attack, fc.dictionary(fc.constantFrom('nb', 'nn', 'en', 'se', '__proto__'), attack));
const anything = fc.oneof(attack, fc.jsonValue({ maxDepth: 2 }));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const known = (...values: readonly string[]) => fc.oneof(fc.constantFrom(...values), attack);

const hostileMember = fc.record({
  id: fc.oneof({ weight: 3, arbitrary: fc.stringMatching(/^[\w-]{1,20}$/) }, attack),
  kind: known('business', 'organisation', 'municipality'),
  name: attack,
  status: fc.oneof({ weight: 3, arbitrary: fc.constantFrom('signed', 'approved') }, attack),
  number: maybe(attack),
  tier: maybe(known('member', 'partner')),
  sector: maybe(fc.record({ section: fc.constantFrom('A', 'F', '<'), standard: attack, title: text })),
  municipality: maybe(fc.record({ number: fc.constantFrom('0301', '9999', '<img>'), name: attack })),
  size: maybe(known('1-4', '250+')),
  since: maybe(known('2015', '2026-02-30', '15.09.2021')),
  statusReason: maybe(text),
  text: maybe(text),
  url: maybe(attack),
  logo: maybe(fc.record({ url: attack, width: fc.integer(), height: fc.integer() })),
  targets: maybe(fc.array(fc.record({ text, year: anything }), { maxLength: 2 })),
  measures: maybe(fc.array(fc.record({ title: text, status: attack, year: anything }), { maxLength: 2 })),
  reportingPlatform: maybe(attack),
  report: maybe(fc.record({ year: fc.integer(), url: attack })),
  asOf: maybe(attack),
});

const hostileAnswer = fc.record({
  // One that is as it should be: a list of nothing but bad rows is a failure of its own.
  members: fc
    .array(hostileMember, { minLength: MEMBERS, maxLength: MEMBERS })
    .map((members) => [...members, { id: 'last', kind: 'business', name: 'Siste', status: 'signed' }]),
  complete: fc.constant(true),
  asOf: known('2026-10-15'),
  source: maybe(fc.record({ title: text, url: attack })),
  licence: maybe(fc.record({ title: text, url: attack })),
});

test('nothing in the data of an endpoint runs, whatever it is', async ({ page, host, foreign, complaints }) => {
  const runs = propertyRuns(LISTS);
  test.setTimeout(30_000 + runs.numRuns * 10_000);
  // Addresses out of the data are asked for as pictures, and nothing is there.
  complaints.allow(/^says: (Failed to load resource|Access to|The resource)/);
  await page.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => route.abort());
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.addInitScript(() => Object.assign(globalThis, { ran: () => alert('ran') }));
  const html = writePage({
    scripts: [host.script('cdn/klimabrikker.js')],
    body: writeDirectory({ endpoint: foreign.origin }),
  });
  foreign.page('/', html);

  await fc.assert(
    fc.asyncProperty(hostileAnswer, async (answer) => {
      foreign.json(paths.members('nfk'), answer);
      complaints.found.length = 0;
      await page.goto(foreign.origin);
      const directory = directoryOf(page);
      await waitForDirectory(directory);
      for (const view of VIEWS.toReversed()) await chooseView(directory, view);
      await namesIn(directory).first().press('Enter');
      await expect(directory.getByRole('dialog')).toBeVisible();
      const active = await directory.evaluate(({ shadowRoot }) =>
        [...shadowRoot!.querySelectorAll<HTMLElement>('*')].flatMap((node) => [
          ...(/^(script|iframe|object|embed|base|link|meta)$/.test(node.localName) ? [node.localName] : []),
          ...node.getAttributeNames().filter((name) => /^(on.*|srcdoc|style)$/.test(name)),
          ...(node instanceof HTMLAnchorElement && !/^https?:$/.test(node.protocol) ? [node.href] : []),
        ]),
      );
      expect(active).toEqual([]);
      expect(dialogs).toEqual([]);
      expect(complaints.found.filter((said) => said.startsWith('throws'))).toEqual([]);
    }),
    runs,
  );
});
