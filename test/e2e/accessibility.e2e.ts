import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { paths } from '../../src/contract/index.ts';
import { membersOf } from '../support/members.ts';
import { directoryOf, namesIn, waitForDirectory } from './support/directory.ts';
import { writeDirectory, writePage } from './support/foreign-page.ts';
import type { ForeignSite } from './support/foreign-site.ts';
import { expect, test } from './support/foreign-test.ts';

const LANGUAGES = ['nb', 'nn', 'en'] as const;
const SCHEMES = ['light', 'dark'] as const;
const MEMBERS = paths.members('nfk');

/** What the axe of a state needs: our scripts and endpoint, and a page around the widget. */
interface Scene {
  readonly page: Page;
  readonly foreign: ForeignSite;
  readonly script: string;
  readonly endpoint: string;
  readonly lang: string;
}

/** Shows a page with a widget that has these attributes. */
async function show({ page, foreign, script, lang }: Scene, attributes: Readonly<Record<string, string>>) {
  const html = writePage({
    scripts: [script],
    lang,
    // axe does not know the colours that a browser gives a page by itself.
    head: `<style>
      :root { color-scheme: light dark }
      body { background: light-dark(#fff, #121212); color: light-dark(#000, #fff) }
    </style>`,
    body: writeDirectory({ heading: 'Klima', 'page-size': '6', ...attributes }),
  });
  await page.goto(foreign.page('/', html));
  return directoryOf(page);
}

/** Everything that can be seen of a directory, by name of the state. */
const STATES: Readonly<Record<string, (scene: Scene) => Promise<Locator>>> = {
  loading: async (scene) => {
    // An answer that never ends.
    scene.foreign.handle(`/slow${MEMBERS}`, (_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' });
      response.write('{');
    });
    const directory = await show(scene, { endpoint: `${scene.foreign.origin}/slow` });
    await expect(directory.locator('[aria-busy="true"]')).toBeVisible();
    return directory;
  },
  failed: async (scene) => {
    scene.foreign.page(`/html${MEMBERS}`, '<h1>Velkommen</h1>');
    const directory = await show(scene, { endpoint: `${scene.foreign.origin}/html`, debug: '' });
    await expect(directory.locator('[part~="notice"]')).toBeVisible();
    return directory;
  },
  unconfigured: async (scene) => {
    const directory = await show(scene, {});
    await expect(directory.locator('[part~="notice"]')).toContainText('endpoint');
    return directory;
  },
  empty: async (scene) => {
    scene.foreign.json(`/none${MEMBERS}`, membersOf([]));
    const directory = await show(scene, { endpoint: `${scene.foreign.origin}/none` });
    await expect(directory.locator('[part~="notice"]')).toBeVisible();
    return directory;
  },
  stale: async (scene) => {
    const { page, foreign, endpoint } = scene;
    await page.clock.install();
    foreign.json(`/aging${MEMBERS}`, await (await page.request.get(endpoint + MEMBERS)).json());
    const directory = await show(scene, { endpoint: `${foreign.origin}/aging` });
    await waitForDirectory(directory);
    foreign.page(`/aging${MEMBERS}`, '<h1>Velkommen</h1>');
    await page.clock.fastForward('05:00');
    // A page that replaces a widget makes it ask again.
    await directory.evaluate((element) => element.replaceWith(element.cloneNode(true)));
    await expect(directory.locator('[part~="stale"]')).toBeVisible();
    return directory;
  },
  'opened at a member that is gone': async (scene) => {
    const { page } = scene;
    const directory = await show(scene, { endpoint: scene.endpoint });
    await page.goto(`${scene.foreign.origin}/?nfk-member=finnes-ikke`);
    await expect(directory.getByRole('dialog')).toBeVisible();
    await waitForDirectory(directory);
    return directory;
  },
};

/** What a reader sees of a list that has come, one after the other. */
const STEPS: Readonly<Record<string, (directory: Locator) => Promise<void>>> = {
  cards: waitForDirectory,
  list: (directory) => choose(directory, 'list'),
  table: (directory) => choose(directory, 'table'),
  alphabet: (directory) => choose(directory, 'alphabet'),
  'chosen filters': async (directory) => {
    for (const box of (await directory.getByRole('checkbox').all()).slice(0, 3)) await box.check();
    await expect(directory.locator('[part~="chips"]')).toBeVisible();
  },
  details: async (directory) => {
    await namesIn(directory).first().click();
    await expect(directory.getByRole('dialog')).toBeVisible();
  },
  'no hits': async (directory) => {
    await directory.page().keyboard.press('Escape');
    await directory.getByRole('searchbox').fill('qqqq');
    await expect(directory.locator('[part~="notice"]')).toBeVisible();
  },
};

async function choose(directory: Locator, view: string): Promise<void> {
  await directory.locator(`input[value="${view}"]`).check({ force: true });
  await expect(directory.locator(`[part~="${view}"]:not(ul.cards)`).first()).toBeVisible();
}

/** What axe finds on the page, one line for each rule; `without` leaves rules out. */
async function findViolations(page: Page, without: string[] = []): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).disableRules(without).analyze();
  return violations.map(({ id, nodes }) => {
    const [first] = nodes;
    return `${id} (${nodes.length}): ${first?.target.join(' ') ?? ''} – ${first?.failureSummary ?? ''}`;
  });
}

for (const lang of LANGUAGES) {
  for (const colorScheme of SCHEMES) {
    test.describe(`${lang}, ${colorScheme}`, () => {
      test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

      for (const [state, reach] of Object.entries(STATES)) {
        test(`axe finds no fault with the directory when it is ${state}`, async ({
          page,
          host,
          foreign,
          complaints,
        }) => {
          complaints.allow(/status of 404/);
          await reach({ page, foreign, script: host.script('cdn/klimabrikker.js'), endpoint: host.endpoint, lang });
          expect(await findViolations(page)).toEqual([]);
        });
      }

      test('axe finds no fault with the directory in any view, filtered, with details, without hits', async ({
        page,
        host,
        foreign,
      }) => {
        test.slow();
        const scene = { page, foreign, script: host.script('cdn/klimabrikker.js'), endpoint: host.endpoint, lang };
        const directory = await show(scene, { endpoint: host.endpoint });
        for (const [step, take] of Object.entries(STEPS)) {
          await take(directory);
          expect.soft(await findViolations(page), step).toEqual([]);
        }
      });
    });
  }
}

for (const colorScheme of SCHEMES) {
  test.describe(`forced colours, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

    test('axe finds no fault with the directory in any view, filtered, with details, without hits', async ({
      page,
      host,
      foreign,
    }) => {
      test.slow();
      const scene = { page, foreign, script: host.script('cdn/klimabrikker.js'), endpoint: host.endpoint, lang: 'nb' };
      const directory = await show(scene, { endpoint: host.endpoint });
      for (const [step, take] of Object.entries(STEPS)) {
        await take(directory);
        // Colours are the reader's own here, and axe reads one that is not painted (-webkit-text-fill-color).
        expect.soft(await findViolations(page, ['color-contrast']), step).toEqual([]);
      }
    });

    test('the chosen view and the focus can be told from the rest', async ({ page, host, foreign }) => {
      const scene = { page, foreign, script: host.script('cdn/klimabrikker.js'), endpoint: host.endpoint, lang: 'nb' };
      const directory = await show(scene, { endpoint: host.endpoint });
      await waitForDirectory(directory);
      const look = (view: string) =>
        directory.locator('label', { has: page.locator(`[value="${view}"]`) }).screenshot();
      const [cards, list] = [await look('cards'), await look('list')];
      await choose(directory, 'list');
      await directory.getByRole('searchbox').focus();
      expect((await look('cards')).equals(cards), 'not chosen any more').toBe(false);
      expect((await look('list')).equals(list), 'chosen now').toBe(false);
      const outline = await directory
        .getByRole('searchbox')
        .evaluate((element) => getComputedStyle(element).outlineStyle);
      expect(outline).not.toBe('none');
    });
  });
}
