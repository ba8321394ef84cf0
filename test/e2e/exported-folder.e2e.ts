import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { serveFolder } from '../../scripts/test/serve-folder.ts';
import { directoryOf, namesIn, waitForDirectory } from './support/directory.ts';
import { writeDirectory, writePage } from './support/foreign-page.ts';
import { expect, test } from './support/foreign-test.ts';
import { startOwnServer } from './support/own-server.ts';

/** What a reader gets out of a directory, to be compared. */
async function use(page: Page, directory: Locator): Promise<unknown> {
  await waitForDirectory(directory);
  const all = await directory.ariaSnapshot();
  await directory.getByRole('searchbox').fill('bygg');
  await expect(directory.locator('mark').first()).toHaveText(/bygg/i);
  await directory.getByRole('checkbox', { name: /^Medlem/ }).check();
  await expect(directory.getByRole('button', { name: 'Fjern alle' })).toBeVisible();
  const found = await namesIn(directory).allTextContents();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    directory.getByRole('button', { name: 'Last ned som CSV' }).click(),
  ]);
  const csv = await readFile(await file.path(), 'utf8');
  await namesIn(directory).first().click();
  const details = await directory.getByRole('dialog').ariaSnapshot();
  return { all, found, csv, details };
}

test('a folder of files below a path of another site does what the server does', async ({ page, foreign, host }) => {
  const own = await startOwnServer();
  own.run('export', join(own.folder, 'site', 'under', 'data'));
  const { server, port } = await serveFolder(join(own.folder, 'site'));
  // A file server of another site says by itself nothing about who may read it.
  const files = `http://127.0.0.1:${port}/under/data`;
  await page.route(`${files}/**`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
  });
  const results: unknown[] = [];
  for (const endpoint of [host.endpoint, files, `${files}/`]) {
    const html = writePage({ scripts: [host.script('cdn/klimabrikker.js')], body: writeDirectory({ endpoint }) });
    await page.goto(foreign.page('/', html));
    results.push(await use(page, directoryOf(page)));
  }
  server.close();
  server.closeAllConnections();
  await own.stop();
  expect(results[1]).toEqual(results[0]);
  expect(results[2]).toEqual(results[0]);
});
