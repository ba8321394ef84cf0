import { directoryOf, waitForDirectory } from './support/directory.ts';
import { writeDirectory, writePage } from './support/foreign-page.ts';
import { expect, test } from './support/foreign-test.ts';

for (const year of [2016, 2036]) {
  test(`a clock that says ${year} changes nothing in the list`, async ({ page, host, foreign }) => {
    const body = [{ id: 'all' }, { id: 'new', preset: 'new' }]
      .map((attributes) => writeDirectory({ endpoint: host.endpoint, ...attributes }))
      .join('');
    const address = foreign.page('/', writePage({ scripts: [host.script('cdn/klimabrikker.js')], body }));
    const read = async () => {
      await page.goto(address);
      for (const directory of await directoryOf(page).all()) await waitForDirectory(directory);
      return page.locator('main').ariaSnapshot();
    };
    const before = await read();
    await page.clock.setFixedTime(new Date(`${year}-11-22T12:00:00Z`));
    expect(await read()).toBe(before);

    const directory = page.locator('#all');
    await directory.getByRole('searchbox').fill('bakeri');
    await expect(directory.locator('mark').first()).toHaveText(/bakeri/i);
  });
}
