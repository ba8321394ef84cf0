import type { Locator, Page } from '@playwright/test';
import { type Members, paths } from '../../src/contract/index.ts';
import { CURRENT_STATUSES, isOneOf } from '../../src/contract/vocabulary.ts';
import { directoryOf, namesIn, waitForDirectory } from './support/directory.ts';
import { writeDirectory, writePage } from './support/foreign-page.ts';
import { expect, test } from './support/foreign-test.ts';

const CONTROLS = 'button, input, select, summary';

/** What stands on paper: letters, members, and what cannot be used there. */
async function readPaper(directory: Locator) {
  const shown = await directory.evaluate(({ shadowRoot }, controls) => {
    const visible = [...shadowRoot!.querySelectorAll<HTMLElement>('*')].filter((node) => node.checkVisibility());
    return {
      letters: visible.filter((node) => node.matches('.initial')).map((node) => node.textContent.trim()),
      controls: visible.filter((node) => node.matches(controls)).map((node) => node.textContent.trim() || node.id),
    };
  }, CONTROLS);
  return { ...shown, names: await namesIn(directory).allTextContents() };
}

async function currentNames(page: Page, endpoint: string): Promise<string[]> {
  const { members } = (await (await page.request.get(endpoint + paths.members('nfk'))).json()) as Members;
  return members.filter(({ status }) => isOneOf(CURRENT_STATUSES, status)).map(({ name }) => name);
}

test.beforeEach(async ({ page, host, foreign }) => {
  const html = writePage({
    scripts: [host.script('cdn/klimabrikker.js')],
    body: writeDirectory({ endpoint: host.endpoint, heading: 'Medlemmer' }),
  });
  await page.goto(foreign.page('/', html));
  await waitForDirectory(directoryOf(page));
  // The alphabet comes when the page has nothing better to do.
  await page.waitForLoadState('networkidle');
});

test('on paper everybody stands under their letter, with details and without controls', async ({ page, host }) => {
  const directory = directoryOf(page);
  await page.emulateMedia({ media: 'print' });
  await expect(directory.locator('[part~="alphabet"]')).toBeVisible();
  const { letters, names, controls } = await readPaper(directory);
  expect([...names].sort()).toEqual((await currentNames(page, host.endpoint)).sort());
  expect(letters).toEqual([...letters].sort(new Intl.Collator('nb').compare));
  expect(letters.length).toBeGreaterThan(15);
  expect(letters.at(-1)).toBe('Å');
  await expect(directory.getByText('Organisasjonsnummer')).not.toHaveCount(0);
  await expect(directory.getByText('Oppdatert')).toBeVisible();
  expect.soft(controls).toEqual([]);

  await page.emulateMedia({ media: 'screen' });
  await expect(namesIn(directory)).toHaveCount(24);
});

test('what the reader has chosen is what is printed, and is back afterwards', async ({ page }) => {
  const directory = directoryOf(page);
  await directory.getByRole('checkbox', { name: /^Partner/ }).check();
  await expect(directory.getByRole('button', { name: /^Fjern filteret/ })).toBeVisible();
  const names = (await namesIn(directory).allTextContents()).sort();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(directory.locator('[part~="alphabet"]')).toBeVisible();
  expect((await namesIn(directory).allTextContents()).sort()).toEqual(names);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(directory.locator('[part~="alphabet"]')).toBeHidden();
  await expect(directory.getByRole('checkbox', { name: /^Partner/ })).toBeChecked();
});

test('a browser that prints gets the whole list on several pages', async ({ page }) => {
  const file = await page.pdf({ format: 'A4' });
  const pages = file.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThan(3);
  expect(pages.length).toBeLessThan(40);
  await expect(namesIn(directoryOf(page))).toHaveCount(24);
});
