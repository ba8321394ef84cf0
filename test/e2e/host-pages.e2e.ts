import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect, test } from '@playwright/test';
import { type Members, paths } from '../../src/contract/index.ts';
import { CURRENT_STATUSES, isOneOf } from '../../src/contract/vocabulary.ts';

/** A page of the site, and what is particular to it. */
interface HostPage {
  readonly name: string;
  readonly path: string;
  readonly language: string;
  readonly endpoint: string;
  readonly initiative: string;
  /** The element with the whole list. */
  readonly directory: string;
  /** Words that the widget says in this language and in no other. */
  readonly words: RegExp;
  readonly fallback: string;
}

const START = {
  endpoint: '/v1',
  initiative: 'nfk',
  directory: 'member-directory',
} as const;

const PAGES: readonly HostPage[] = [
  {
    ...START,
    name: 'the start page',
    path: '/',
    language: 'nb',
    words: /virksomheter/,
    fallback: 'som regneark (CSV)',
  },
  {
    ...START,
    name: 'the English start page',
    path: '/en/',
    language: 'en',
    words: /businesses/,
    fallback: 'as a spreadsheet (CSV)',
  },
  {
    name: 'the regional council',
    path: '/vertssider/region/',
    language: 'nb',
    endpoint: '/v1',
    initiative: 'race-to-zero',
    directory: 'member-directory',
    words: /kommuner/,
    fallback: 'Hele listen som regneark (CSV)',
  },
  {
    name: 'the city',
    path: '/vertssider/by/',
    language: 'nb',
    endpoint: '/v1',
    initiative: 'nfk',
    directory: '#medlemmer',
    words: /virksomheter/,
    fallback: 'Alle medlemmer som regneark (CSV)',
  },
  {
    name: 'the municipality',
    path: '/vertssider/kommune/',
    language: 'nn',
    endpoint: '/data/v1',
    initiative: 'nfk',
    directory: 'member-directory',
    words: /verksemder/,
    fallback: 'Alle verksemdene som rekneark (CSV)',
  },
];

/** A logo that the sample data promise and nobody has: initials stand in its place. */
const MISSING_LOGO = '/logos/finnes-ikke.svg';

/** What a page must not do; filled while the page lives. */
interface Complaints {
  readonly errors: string[];
  readonly foreign: string[];
}

function watch(page: Page): Complaints {
  const complaints: Complaints = { errors: [], foreign: [] };
  const own = new URL(test.info().project.use.baseURL ?? '').origin;
  page.on('console', (message) => {
    if (message.location().url.endsWith(MISSING_LOGO)) return;
    if (message.type() === 'error' || message.type() === 'warning') complaints.errors.push(message.text());
  });
  page.on('pageerror', (error) => complaints.errors.push(error.message));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'blob:' && origin !== own) complaints.foreign.push(request.url());
  });
  return complaints;
}

/** Counts violations of the page's policy, also those that a script would hide by catching them. */
const watchPolicy = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.effectiveDirective} ${event.sourceFile} ${event.sample}`);
    });
  });

/** Opens a page and waits until every list in it stands, with what follows in idle time. */
async function open(page: Page, { path }: HostPage): Promise<void> {
  await page.goto(path);
  for (const directory of await page.locator('member-directory').all()) {
    await expect(directory.locator('[part~="footer"]')).toBeVisible();
  }
  await page.waitForLoadState('networkidle');
}

async function currentMembers(page: Page, { endpoint, initiative }: HostPage): Promise<Members['members']> {
  const response = await page.request.get(`${endpoint}${paths.members(initiative)}`);
  const { members } = (await response.json()) as Members;
  return members.filter(({ status }) => isOneOf(CURRENT_STATUSES, status));
}

for (const host of PAGES) {
  test.describe(host.name, () => {
    test('shows everyone who takes part, in its own language', async ({ page }) => {
      await open(page, host);
      const directory = page.locator(host.directory);
      const members = await currentMembers(page, host);
      expect(members.length).toBeGreaterThan(0);
      await expect(page.locator('html')).toHaveAttribute('lang', host.language);
      await expect(directory.locator('[part~="tally"]')).toContainText(host.words);
      await expect(directory.locator('[part~="tally"]')).toContainText(String(members.length));
      await expect(directory.getByRole('link', { name: members[0]!.name, exact: true })).toBeVisible();
    });

    test('keeps its own policy and asks nobody else', async ({ page, context }) => {
      const complaints = watch(page);
      await watchPolicy(page);
      await open(page, host);
      await page.locator(host.directory).getByRole('searchbox').fill('a');
      await page.waitForLoadState('networkidle');
      expect(complaints).toEqual({ errors: [], foreign: [] });
      await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1);
      expect(await context.cookies()).toEqual([]);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`has nothing that axe finds fault with, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await open(page, host);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
        );
        expect(found).toEqual([]);
      });
    }

    test('does not scroll sideways on 320 px', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, host);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });

    test('shows the way to the list when scripts are blocked', async ({ page }) => {
      await page.route('**/klimabrikker/**', (route) => route.abort());
      await page.goto(host.path);
      const link = page.locator(host.directory).getByRole('link', { name: host.fallback });
      await expect(link).toBeVisible();
      const address = await link.getAttribute('href');
      expect((await page.request.get(address ?? '')).ok()).toBe(true);
    });

    test('has links that lead somewhere', async ({ page }) => {
      await page.route('**/klimabrikker/**', (route) => route.abort());
      await page.goto(host.path);
      const links = await page.locator('a[href]').evaluateAll((anchors) => anchors.map((a) => a.getAttribute('href')!));
      for (const href of new Set(links)) {
        if (href.startsWith('mailto:')) continue;
        if (href.startsWith('#')) await expect(page.locator(href)).toHaveCount(1);
        else expect((await page.request.get(new URL(href, page.url()).href)).status(), href).toBe(200);
      }
    });

    test('restores the search when the reader comes back', async ({ page }) => {
      await open(page, host);
      const directory = page.locator(host.directory);
      const all = await currentMembers(page, host);
      const last = all.at(-1)!;
      await directory.getByRole('searchbox').fill(last.name);
      await expect(directory.getByRole('link', { name: all[0]!.name, exact: true })).toBeHidden();
      await expect(page).toHaveURL(/\?\S*query=/);

      await page.goto('/data/v1/index.json');
      await page.goBack();

      await expect(directory.getByRole('searchbox')).toHaveValue(last.name);
      await expect(directory.getByRole('link', { name: last.name, exact: true })).toBeVisible();
      await expect(directory.getByRole('link', { name: all[0]!.name, exact: true })).toBeHidden();
    });
  });
}

test('the city shows three lists with their own choice and language, and asks for the data once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith(paths.members('nfk'))) asked.push(request.url());
  });
  const city = PAGES.find(({ path }) => path === '/vertssider/by/')!;
  await open(page, city);
  const members = await currentMembers(page, city);

  const newest = page.locator('#nye').getByRole('heading', { level: 3 });
  await expect(newest).toHaveCount(6);

  const builders = members.filter(({ sector, tier }) => sector?.section === 'F' && tier === 'partner');
  const construction = page.locator('#construction');
  await expect(construction.getByRole('heading', { level: 3 })).toHaveCount(Math.min(6, builders.length));
  await expect(construction).toContainText('Updated');
  await expect(page.locator('#medlemmer')).toContainText('Oppdatert');
  expect(asked).toHaveLength(1);
});

test('the code on the start page can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  const figure = page.locator('figure').first();
  await figure.getByRole('button', { name: 'Kopier' }).click();
  await expect(figure.getByRole('status')).toHaveText('Kopiert');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('<member-directory endpoint=');
});
