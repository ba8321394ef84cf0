import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { VIEWS, chooseView, directoryOf, namesIn, waitForDirectory } from './support/directory.ts';
import { writeDirectory, writePage } from './support/foreign-page.ts';
import { expect, test } from './support/foreign-test.ts';

const SCRIPTS = ['cdn/klimabrikker.js', 'cdn/member-directory.js', 'standalone/klimabrikker.js'] as const;

/** What our manual asks of a page with a policy, and nothing else. */
const policyFor = (origin: string): string =>
  [
    `default-src 'none'`,
    `script-src ${origin}`,
    `connect-src ${origin}`,
    `img-src ${origin}`,
    `require-trusted-types-for 'script'`,
    `trusted-types lit-html 'allow-duplicates'`,
  ].join('; ');

/** The text of a file that the reader asks for. */
async function download(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    directoryOf(page).getByRole('button', { name: button }).click(),
  ]);
  return readFile(await file.path(), 'utf8');
}

for (const file of SCRIPTS) {
  test(`a page with the strictest policy can use everything in ${file}`, async ({ page, host, foreign }) => {
    const html = writePage({ scripts: [host.script(file)], body: writeDirectory({ endpoint: host.endpoint }) });
    await page.goto(foreign.page('/', html, { headers: { 'Content-Security-Policy': policyFor(host.origin) } }));
    const directory = directoryOf(page);
    await waitForDirectory(directory);
    const data = page.locator('script[type="application/ld+json"]');
    await expect(data).toHaveCount(1);
    const { itemListElement } = JSON.parse((await data.textContent()) ?? '') as { itemListElement: unknown[] };
    expect(itemListElement.length).toBeGreaterThan(100);

    for (const view of VIEWS.toReversed()) await chooseView(directory, view);

    await directory.getByRole('checkbox', { name: /^Partner/ }).check();
    const chip = directory.getByRole('button', { name: 'Fjern filteret Partner' });
    await chip.click();
    await expect(chip).toBeHidden();
    await directory.getByRole('searchbox').fill('bakeri');
    await expect(namesIn(directory)).not.toHaveCount(24);

    const name = await namesIn(directory).first().innerText();
    await namesIn(directory).first().click();
    const details = directory.getByRole('dialog', { name });
    await expect(details).toBeVisible();
    await details.getByRole('button', { name: 'Lukk' }).click();
    await expect(details).toBeHidden();

    expect(await download(page, 'Last ned som CSV')).toContain(name);
    expect(await download(page, 'Last ned som JSON')).toContain(name);
  });
}

test('two copies and two lists live together under the strictest policy', async ({ page, host, foreign }) => {
  const html = writePage({
    scripts: SCRIPTS.map(host.script),
    body: ['nfk', 'race-to-zero'].map((initiative) => writeDirectory({ endpoint: host.endpoint, initiative })).join(''),
  });
  await page.goto(foreign.page('/', html, { headers: { 'Content-Security-Policy': policyFor(host.origin) } }));
  for (const directory of await directoryOf(page).all()) await waitForDirectory(directory);
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(2);
});

test('a page that allows no second policy for Trusted Types has the list all the same', async ({
  page,
  host,
  foreign,
}) => {
  const policy = policyFor(host.origin).replace(` 'allow-duplicates'`, '');
  const html = writePage({
    scripts: [host.script('cdn/klimabrikker.js')],
    body: writeDirectory({ endpoint: host.endpoint, 'without-structured-data': '' }),
  });
  await page.goto(foreign.page('/', html, { headers: { 'Content-Security-Policy': policy } }));
  await waitForDirectory(directoryOf(page));
});
