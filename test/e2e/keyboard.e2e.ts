import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { directoryOf, namesIn, waitForDirectory } from './support/directory.ts';
import { writeDirectory, writePage } from './support/foreign-page.ts';
import type { ForeignSite } from './support/foreign-site.ts';
import { expect, test } from './support/foreign-test.ts';
import { focused, tabTo } from './support/keyboard.ts';

const WIDTHS = [1280, 360] as const;

async function open(page: Page, foreign: ForeignSite, script: string, endpoint: string) {
  const html = writePage({ scripts: [script], body: writeDirectory({ endpoint }) });
  await page.goto(foreign.page('/', html));
  const directory = directoryOf(page);
  await waitForDirectory(directory);
  return directory;
}

for (const width of WIDTHS) {
  test.describe(`with the keyboard alone, ${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('nothing takes the focus when the page loads', async ({ page, host, foreign }) => {
      await open(page, foreign, host.script('cdn/klimabrikker.js'), host.endpoint);
      expect(await focused(page)).toBe('body');
    });

    test('a reader searches, filters and takes a filter away', async ({ page, host, foreign }) => {
      const directory = await open(page, foreign, host.script('cdn/klimabrikker.js'), host.endpoint);
      const names = namesIn(directory);
      await tabTo(page, directory.getByRole('searchbox', { name: 'Søk' }));
      await page.keyboard.type('bygg');
      await expect(directory.locator('mark').first()).toHaveText(/bygg/i);
      const found = await names.count();

      if (width < 900) {
        await tabTo(page, directory.getByRole('button', { name: 'Filtrer' }));
        await page.keyboard.press('Enter');
      }
      const partner = directory.getByRole('checkbox', { name: /^Partner/ });
      await tabTo(page, partner);
      await page.keyboard.press('Space');
      await expect(partner).toBeChecked();
      await expect.poll(() => names.count()).toBeLessThan(found);
      await expect(partner).toBeFocused();

      const chip = directory.getByRole('button', { name: 'Fjern filteret Partner' });
      await tabTo(page, chip);
      await page.keyboard.press('Enter');
      await expect(chip).toBeHidden();
      await expect(partner).not.toBeChecked();
      await expect(names).toHaveCount(found);
      expect.soft(await focused(page), 'the focus is not lost with the filter').not.toBe('body');

      await tabTo(page, directory.getByRole('searchbox'), 'Shift+Tab');
      await page.keyboard.press('Escape');
      await expect(directory.getByRole('searchbox')).toHaveValue('');
      await expect(names).toHaveCount(24);
    });

    test('a reader takes all filters away at once and is not lost', async ({ page, host, foreign }) => {
      const directory = await open(page, foreign, host.script('cdn/klimabrikker.js'), host.endpoint);
      await tabTo(page, directory.getByRole('searchbox'));
      await page.keyboard.type('qqqq');
      const reset = directory.getByRole('button', { name: 'Nullstill søk og filtre' });
      await tabTo(page, reset);
      await page.keyboard.press('Enter');
      await expect(namesIn(directory)).toHaveCount(24);
      expect(await focused(page), 'the focus is not lost with the button').not.toBe('body');
    });

    test('a reader changes the view with the arrows and sorts the table', async ({ page, host, foreign }) => {
      const directory = await open(page, foreign, host.script('cdn/klimabrikker.js'), host.endpoint);
      const view = (name: string) => directory.getByRole('radio', { name, exact: true });
      await tabTo(page, view('Kort'));
      await page.keyboard.press('ArrowRight');
      await expect(view('Liste')).toBeChecked();
      await expect(view('Liste')).toBeFocused();
      await page.keyboard.press('ArrowRight');
      await expect(view('Tabell')).toBeChecked();
      await expect(directory.getByRole('table')).toBeVisible();

      const since = directory.getByRole('columnheader', { name: 'Med siden' });
      await tabTo(page, since.getByRole('button'));
      await page.keyboard.press('Enter');
      await expect(since).toHaveAttribute('aria-sort', 'ascending');
      await expect(since.getByRole('button')).toBeFocused();
      const first = await namesIn(directory).first().innerText();
      await page.keyboard.press('Space');
      await expect(since).toHaveAttribute('aria-sort', 'descending');
      await expect(namesIn(directory).first()).not.toHaveText(first);

      await tabTo(page, directory.getByRole('region', { name: 'Tabell' }), 'Shift+Tab');
      const scrolls = await directory
        .getByRole('region', { name: 'Tabell' })
        .evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
      if (scrolls) {
        await page.keyboard.press('ArrowRight');
        await expect
          .poll(() => directory.getByRole('region', { name: 'Tabell' }).evaluate(({ scrollLeft }) => scrollLeft))
          .toBeGreaterThan(0);
      }
    });

    test('a reader opens and closes details and is back where they were', async ({ page, host, foreign }) => {
      const directory = await open(page, foreign, host.script('cdn/klimabrikker.js'), host.endpoint);
      const link = namesIn(directory).nth(3);
      const name = await link.innerText();
      const details = directory.getByRole('dialog', { name });

      await tabTo(page, link);
      await page.keyboard.press('Enter');
      await expect(details).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(details).toBeHidden();
      await expect(link).toBeFocused();

      await page.keyboard.press('Enter');
      await expect(details).toBeVisible();
      const close = details.getByRole('button', { name: 'Lukk' });
      await tabTo(page, close);
      await page.keyboard.press('Space');
      await expect(details).toBeHidden();
      await expect(link).toBeFocused();
    });

    test('"show more" puts the focus on the first new member', async ({ page, host, foreign }) => {
      const directory = await open(page, foreign, host.script('cdn/klimabrikker.js'), host.endpoint);
      const names = namesIn(directory);
      for (const shown of [24, 48]) {
        await expect(names).toHaveCount(shown);
        await tabTo(page, directory.getByRole('button', { name: 'Vis flere' }));
        await page.keyboard.press('Enter');
        await expect(names).toHaveCount(shown + 24);
        await expect(names.nth(shown)).toBeFocused();
      }
    });

    test('a reader chooses an order and takes the list home', async ({ page, host, foreign }) => {
      const directory = await open(page, foreign, host.script('cdn/klimabrikker.js'), host.endpoint);
      const order = directory.getByRole('combobox', { name: 'Sorter etter' });
      const first = await namesIn(directory).first().innerText();
      await tabTo(page, order);
      await page.keyboard.press('ArrowDown');
      await expect(namesIn(directory).first()).not.toHaveText(first);

      const csv = directory.getByRole('button', { name: 'Last ned som CSV' });
      await tabTo(page, csv);
      const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      expect(await readFile(await file.path(), 'utf8')).toContain(first);
      await expect(csv).toBeFocused();
    });
  });
}
