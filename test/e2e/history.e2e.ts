import type { Page } from '@playwright/test';
import { chooseView, directoryOf, namesIn, waitForDirectory } from './support/directory.ts';
import { writeDirectory, writePage } from './support/foreign-page.ts';
import { expect, test } from './support/foreign-test.ts';

test.beforeEach(async ({ page, host, foreign }) => {
  // A page that listens for its own unloading is not kept for Back.
  await page.addInitScript(() => {
    const add = window.addEventListener.bind(window);
    window.addEventListener = (...[type, ...rest]: Parameters<typeof add>) => {
      if (type.endsWith('unload')) console.error(`somebody listens for ${type}`);
      add(type, ...rest);
    };
  });
  const html = writePage({
    scripts: [host.script('cdn/klimabrikker.js')],
    body: writeDirectory({ endpoint: host.endpoint }),
  });
  foreign.page('/', html);
  foreign.page('/other', writePage({ body: '<p>En annen side</p>' }));
  await page.goto(`${foreign.origin}/?utm_source=brev#medlemmer`);
  await waitForDirectory(directoryOf(page));
});

const partner = (page: Page) => directoryOf(page).getByRole('checkbox', { name: /^Partner/ });

test('Back and Forward walk through filters and views', async ({ page }) => {
  const directory = directoryOf(page);
  await partner(page).check();
  await expect(page).toHaveURL(/nfk-tier=partner/);
  await chooseView(directory, 'Tabell');
  await expect(page).toHaveURL(/nfk-view=table/);

  await page.goBack();
  await expect(directory.locator('[part~="table"]')).toBeHidden();
  await expect(partner(page)).toBeChecked();
  await page.goBack();
  await expect(partner(page)).not.toBeChecked();
  await page.goForward();
  await expect(partner(page)).toBeChecked();
  await page.goForward();
  await expect(directory.locator('[part~="table"]')).toBeVisible();
  expect(page.url()).toContain('utm_source=brev');
  expect(page.url()).toContain('#medlemmer');
});

test('Back closes details that the reader opened, and Forward opens them again', async ({ page }) => {
  const directory = directoryOf(page);
  const link = namesIn(directory).nth(2);
  const details = directory.getByRole('dialog', { name: await link.innerText() });
  await link.click();
  await expect(details).toBeVisible();
  await page.goBack();
  await expect(details).toBeHidden();
  await expect(page).not.toHaveURL(/nfk-member/);
  await page.goForward();
  await expect(details).toBeVisible();
});

test('a reload keeps search, filters, order and view', async ({ page }) => {
  const directory = directoryOf(page);
  await directory.getByRole('searchbox').fill('bygg');
  await partner(page).check();
  await directory.getByRole('combobox', { name: 'Sorter etter' }).selectOption('-since');
  await chooseView(directory, 'Liste');
  const names = await namesIn(directory).allTextContents();
  expect(names.length).toBeGreaterThan(0);

  await page.reload();
  await waitForDirectory(directory);
  await expect(directory.getByRole('searchbox')).toHaveValue('bygg');
  await expect(partner(page)).toBeChecked();
  await expect(directory.getByRole('radio', { name: 'Liste', exact: true })).toBeChecked();
  await expect(directory.getByRole('combobox', { name: 'Sorter etter' })).toHaveValue('-since');
  await expect(namesIn(directory)).toHaveText(names);
});

test('a page that is left and come back to shows the list', async ({ page, foreign }) => {
  await partner(page).check();
  await expect(directoryOf(page).getByRole('button', { name: /^Fjern filteret/ })).toBeVisible();
  const names = await namesIn(directoryOf(page)).allTextContents();
  await page.goto(`${foreign.origin}/other`);
  await page.goBack();
  await waitForDirectory(directoryOf(page));
  await expect(namesIn(directoryOf(page))).toHaveText(names);
});

test('a link to a member opens the details in place, and takes no focus', async ({ page, foreign, context }) => {
  const link = namesIn(directoryOf(page)).nth(5);
  const [name, href] = [await link.innerText(), await link.getAttribute('href')];
  const cold = await context.newPage();
  await cold.goto(href ?? '');
  const details = directoryOf(cold).getByRole('dialog', { name });
  await expect(details).toBeVisible();
  expect(await cold.evaluate(() => document.activeElement === document.body)).toBe(true);
  await details.getByRole('button', { name: 'Lukk' }).click();
  await expect(details).toBeHidden();
  await expect(cold).toHaveURL(new RegExp(`^${foreign.origin}/\\?utm_source=brev#medlemmer$`));
});

for (const address of [
  '?nfk-member=%3Cscript%3E',
  '?nfk-view=__proto__&nfk-sort=toString',
  '?nfk-tier=,,,%00&nfk-query=%',
]) {
  test(`an address that makes no sense shows the list: ${address}`, async ({ page, foreign, complaints }) => {
    // The server is asked for a member of that name, and has none.
    complaints.allow(/status of 404/);
    await page.goto(`${foreign.origin}/${address}`);
    await waitForDirectory(directoryOf(page));
  });
}
