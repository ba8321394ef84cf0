import { directoryOf, waitForDirectory } from './support/directory.ts';
import { writeDirectory, writePage } from './support/foreign-page.ts';
import { expect, test } from './support/foreign-test.ts';

test('what an editor has left out is never shown, not even at first', async ({ page, host, foreign, complaints }) => {
  complaints.allow(/^says: Failed to load resource/);
  // Nothing comes in idle time that would put a first mistake right.
  await page.route(/chunks\/member-alphabet/, (route) => route.abort());
  const html = writePage({
    scripts: [host.script('cdn/klimabrikker.js')],
    body: writeDirectory({ endpoint: host.endpoint, preset: 'new' }),
  });
  await page.goto(foreign.page('/', html));
  await waitForDirectory(directoryOf(page));
  await expect(directoryOf(page).locator('[part~="tally"]')).not.toContainText('136');
});

test('a widget that comes late, when all its parts are here, does what its attributes say', async ({
  page,
  host,
  foreign,
}) => {
  const html = writePage({
    scripts: [host.script('cdn/klimabrikker.js')],
    body: `${writeDirectory({ endpoint: host.endpoint })}<div id="late"></div>`,
  });
  await page.goto(foreign.page('/', html));
  await waitForDirectory(directoryOf(page));
  const attributes = [{ preset: 'new' }, { tier: 'partner' }, { since: '2025' }, { view: 'table', sort: '-since' }];
  for (const [index, more] of attributes.entries()) {
    const late = writeDirectory({ endpoint: host.endpoint, id: `late${index}`, ...more });
    await page.locator('#late').evaluate((place, written) => place.insertAdjacentHTML('beforeend', written), late);
    await waitForDirectory(page.locator(`#late${index}`));
  }
  const tally = (index: number) => page.locator(`#late${index}`).locator('[part~="tally"]');
  for (const index of [0, 1, 2]) await expect.soft(tally(index), `late${index}`).not.toContainText('136');
  await expect(page.locator('#late3').locator('[part~="table"]')).toBeVisible();
});
