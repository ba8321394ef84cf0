import type { Page } from '@playwright/test';
import { VIEWS, chooseView, directoryOf, namesIn, waitForDirectory } from './support/directory.ts';
import { writeDirectory, writePage } from './support/foreign-page.ts';
import type { ForeignSite } from './support/foreign-site.ts';
import { expect, test } from './support/foreign-test.ts';
import { type Target, layoutFaults, spaceText, targetsIn } from './support/layout-faults.ts';

/** What a reader does to a page to be able to read it. */
const NEEDS = [
  { name: '320 px wide', width: 320, head: '', spaced: false },
  { name: '640 px wide at a zoom of 200 %', width: 320, head: '', spaced: false, scale: 2 },
  { name: 'text of 200 % on a desktop', width: 1280, head: '<style>html{font-size:200%}</style>', spaced: false },
  { name: 'text of 200 % on a phone', width: 360, head: '<style>html{font-size:200%}</style>', spaced: false },
  { name: 'text spacing on a desktop', width: 1280, head: '', spaced: true },
  { name: 'text spacing, 320 px wide', width: 320, head: '', spaced: true },
] as const;

interface Options {
  readonly host: { readonly endpoint: string; readonly script: (file: string) => string };
  readonly foreign: ForeignSite;
  readonly head?: string;
  readonly initiative?: string;
}

async function open(page: Page, { host, foreign, head = '', initiative = 'nfk' }: Options) {
  const html = writePage({
    scripts: [host.script('cdn/klimabrikker.js')],
    head,
    body: writeDirectory({ endpoint: host.endpoint, initiative, heading: 'Medlemmer i nettverket' }),
  });
  await page.goto(foreign.page('/', html));
  const directory = directoryOf(page);
  await waitForDirectory(directory);
  return directory;
}

/** Unfolds the filters where they are folded. */
async function unfoldFilters(page: Page): Promise<void> {
  const fold = directoryOf(page).getByRole('button', { name: 'Filtrer' });
  if (await fold.isVisible()) await fold.click();
  for (const more of await directoryOf(page)
    .getByText(/^Vis \d+ til$/)
    .all())
    await more.click();
}

for (const { name, width, head, spaced, ...rest } of NEEDS) {
  test.describe(name, () => {
    test.use({ viewport: { width, height: 640 }, deviceScaleFactor: 'scale' in rest ? rest.scale : 1 });

    for (const initiative of ['nfk', 'race-to-zero']) {
      test(`leaves nothing of ${initiative} cut off or outside the page, in any view`, async ({
        page,
        host,
        foreign,
      }) => {
        const directory = await open(page, { host, foreign, head, initiative });
        if (spaced) await spaceText(directory);
        await unfoldFilters(page);
        for (const view of VIEWS) {
          await chooseView(directory, view);
          expect.soft(await layoutFaults(directory), view).toEqual([]);
        }
      });
    }

    test('leaves nothing of details, chips and messages cut off or outside the page', async ({
      page,
      host,
      foreign,
    }) => {
      const directory = await open(page, { host, foreign, head });
      if (spaced) await spaceText(directory);
      await unfoldFilters(page);
      for (const box of (await directory.getByRole('checkbox').all()).slice(0, 5)) await box.check();
      expect.soft(await layoutFaults(directory), 'chips').toEqual([]);
      await directory.getByRole('button', { name: 'Fjern alle' }).click();
      await namesIn(directory).first().click();
      await expect(directory.getByRole('dialog')).toBeVisible();
      expect.soft(await layoutFaults(directory), 'details').toEqual([]);
      await page.keyboard.press('Escape');
      await directory.getByRole('searchbox').fill('qqqq');
      await expect(directory.locator('[part~="notice"]')).toBeVisible();
      expect.soft(await layoutFaults(directory), 'no hits').toEqual([]);
    });
  });
}

for (const width of [1280, 360]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('every target is at least 24 px high and wide', async ({ page, host, foreign }) => {
      const directory = await open(page, { host, foreign });
      await unfoldFilters(page);
      const targets: Target[] = [];
      for (const view of VIEWS) {
        await chooseView(directory, view);
        targets.push(...(await targetsIn(directory)));
      }
      await directory.getByRole('checkbox', { name: /^Partner/ }).check();
      await expect(directory.getByRole('button', { name: 'Fjern alle' })).toBeVisible();
      await namesIn(directory).first().click();
      await expect(directory.getByRole('dialog')).toBeVisible();
      targets.push(...(await targetsIn(directory)));

      const small = (size: number) => targets.filter((target) => target.width < size || target.height < size);
      const share = ((targets.length - small(44).length) / targets.length) * 100;
      test.info().annotations.push({
        type: 'targets of 44 px',
        description: `${share.toFixed(1)} % of ${targets.length}`,
      });
      const kinds = new Map(small(24).map((target) => [target.name.replace(/ ".*/, ''), target]));
      expect([...kinds.values()]).toEqual([]);
    });
  });
}
