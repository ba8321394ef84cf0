import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import mammoth from 'mammoth';
import PostalMime from 'postal-mime';
import { tabTo } from './support/keyboard.ts';
import { layoutFaults } from './support/layout-faults.ts';
import { type OwnServer, startOwnServer } from './support/own-server.ts';

const STAFF = 'klima@asker.example';
const PLACE = 'initiative=nettonull&municipality=3203';

const checklistOf = (page: Page): Locator => page.locator('race-to-zero-checklist');
const stepOf = (page: Page, title: string): Locator =>
  checklistOf(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: title }) });

/** Unfolds a step, unless it is. */
async function unfold(page: Page, title: string): Promise<Locator> {
  const step = stepOf(page, title);
  const fold = step.getByRole('button', { name: title });
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
  return step;
}

/** Addresses in the mails that were sent to the municipality, the newest last. */
async function linksOf({ folder }: OwnServer): Promise<readonly string[]> {
  const mails = join(folder, 'mail');
  const names = existsSync(mails) ? readdirSync(mails).filter((name) => name.endsWith('.eml')) : [];
  const found = await Promise.all(names.toSorted().map((name) => PostalMime.parse(readFileSync(join(mails, name)))));
  return found.flatMap(({ text = '' }) => /\S+\/edit\?\S+/.exec(text) ?? []);
}

/** Asks for a link in the widget and returns the one that is mailed. */
async function askForLink(page: Page, server: OwnServer): Promise<string> {
  const before = (await linksOf(server)).length;
  const checklist = checklistOf(page);
  await checklist.getByLabel('E-postadresse på jobb').fill(STAFF);
  await checklist.getByRole('button', { name: 'Send meg en lenke' }).click();
  await expect(checklist.getByText('er e-posten på vei')).toBeVisible();
  await expect.poll(async () => (await linksOf(server)).length).toBe(before + 1);
  return (await linksOf(server)).at(-1) ?? '';
}

/** Opens the editing page in a browser of its own, with a link of its own. */
async function signIn(browser: Browser, server: OwnServer): Promise<Page> {
  const context = await browser.newContext({ locale: 'nb-NO', timezoneId: 'Europe/Oslo', acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(`${server.origin}/edit?${PLACE}`);
  const link = await askForLink(page, server);
  // What looks at mails before people do uses nothing up.
  for (let look = 0; look < 5; look++) expect((await page.request.get(link)).ok()).toBe(true);
  // The same page with another fragment would not be loaded again.
  await page.goto('about:blank');
  await page.goto(link);
  expect(page.url()).not.toContain('link=');
  await checklistOf(page).getByRole('button', { name: 'Åpne for endringer' }).click();
  await expect(checklistOf(page).getByText('Alt er lagret')).toBeVisible();
  return page;
}

const saved = (page: Page) => expect(checklistOf(page).getByText('Alt er lagret')).toBeVisible();

test('a municipality asks for a link, works, meets somebody else, and is seen by all', async ({ browser, page }) => {
  test.slow();
  const server = await startOwnServer();
  try {
    const one = await signIn(browser, server);
    const other = await signIn(browser, server);

    const step = await unfold(one, 'Meld kommunen på');
    await step.getByLabel('Gjort').check();
    await saved(one);
    await step.getByRole('button', { name: 'Angre' }).click();
    await expect(step.getByLabel('Under arbeid')).toBeChecked();
    await saved(one);
    await step.getByLabel('Gjort').check();
    await saved(one);

    // Another field of the same step: both are kept, and nobody is asked.
    const theirs = await unfold(other, 'Meld kommunen på');
    await theirs.getByLabel(/Referanse/).fill('C40-2026-17');
    await theirs.getByLabel(/Referanse/).blur();
    await saved(other);
    await expect(theirs.getByLabel('Gjort')).toBeChecked();

    // The same field: both see both, and one decides.
    const paper = await unfold(one, 'Skriv saksfremlegg');
    await paper.getByLabel(/konkret tiltak/).fill('Utslippsfri barnehagebuss');
    await paper.getByLabel(/konkret tiltak/).blur();
    await saved(one);
    const theirPaper = await unfold(other, 'Skriv saksfremlegg');
    await theirPaper.getByLabel(/konkret tiltak/).fill('Fjernvarme til skolene');
    await theirPaper.getByLabel(/konkret tiltak/).blur();
    const dialog = other.getByRole('dialog', { name: 'Hva skal stå?' });
    await expect(dialog.getByText('Utslippsfri barnehagebuss')).toBeVisible();
    await expect(dialog.getByText('Fjernvarme til skolene')).toBeVisible();
    await dialog.getByLabel('Skriv det som skal stå').first().check();
    await dialog.getByRole('textbox').fill('Utslippsfri barnehagebuss og fjernvarme til skolene');
    await dialog.getByRole('button', { name: 'Lagre valgene' }).click();
    await saved(other);

    // The session outlives a reload, and what was written is there.
    await one.reload();
    await saved(one);
    const again = await unfold(one, 'Skriv saksfremlegg');
    await expect(again.getByLabel(/konkret tiltak/)).toHaveValue('Utslippsfri barnehagebuss og fjernvarme til skolene');

    await page.goto(`${server.origin}/vertssider/region/`);
    const row = page
      .getByRole('region', { name: 'Hvor langt kommunene er kommet' })
      .last()
      .getByRole('row', { name: /Asker/ });
    await expect(row.getByRole('cell').first()).toHaveText('3 av 5');

    await one.emulateMedia({ media: 'print' });
    await expect(checklistOf(one).getByText('C40-2026-17')).toBeVisible();
    const pages = (await one.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages, 'one page for council papers').toHaveLength(1);
    await one.emulateMedia({ media: 'screen' });

    await checklistOf(one).getByRole('button', { name: 'Utkast til saksfremlegg' }).click();
    const download = one.waitForEvent('download');
    await one.getByRole('dialog').getByRole('button', { name: /Word/ }).click();
    const { value } = await mammoth.extractRawText({ path: await (await download).path() });
    expect(value).toContain('Asker');
    expect(value).toContain('Utslippsfri barnehagebuss og fjernvarme til skolene');

    expect(server.printed()).not.toMatch(/barnehagebuss|klima@asker/);
    await one.context().close();
    await other.context().close();
  } finally {
    await server.stop();
  }
});

test('what was typed outlives the right to save it', async ({ browser }) => {
  const server = await startOwnServer();
  try {
    const page = await signIn(browser, server);
    server.run('staff', 'remove', STAFF);
    server.run('staff', 'add', STAFF, '--initiative', 'nettonull', '--municipality', '3203');
    const step = await unfold(page, 'Skriv saksfremlegg');
    await step.getByLabel(/konkret tiltak/).fill('Sykkelhotell ved stasjonen');
    await step.getByLabel(/konkret tiltak/).blur();
    await expect(checklistOf(page).getByText('er her fortsatt')).toBeVisible();
    const link = await askForLink(page, server);
    await checklistOf(page).getByLabel('Lenken fra e-posten').fill(link);
    await checklistOf(page).getByRole('button', { name: 'Åpne for endringer' }).click();
    await saved(page);
    await expect(step.getByLabel(/konkret tiltak/)).toHaveValue('Sykkelhotell ved stasjonen');
    const answer = await page.request.get(`${server.origin}/v1/initiatives/nettonull/checklist/3203.json`);
    expect(await answer.text()).toContain('Sykkelhotell ved stasjonen');
    await page.context().close();
  } finally {
    await server.stop();
  }
});

test('nothing is lost without a network, and it is saved when there is one', async ({ browser }) => {
  const server = await startOwnServer();
  try {
    const page = await signIn(browser, server);
    await page.context().setOffline(true);
    const step = await unfold(page, 'Meld kommunen på');
    await step.getByLabel('Gjort').check();
    await expect(checklistOf(page).getByText('Du er uten nett')).toBeVisible({ timeout: 20_000 });
    await page.context().setOffline(false);
    await saved(page);
    await page.context().close();
  } finally {
    await server.stop();
  }
});

test('the checklist is filled in by keyboard alone, 320 px wide', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const server = await startOwnServer();
  try {
    await page.goto(`${server.origin}/edit?${PLACE}`);
    await tabTo(page, checklistOf(page).getByLabel('E-postadresse på jobb'));
    await page.keyboard.type(STAFF);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await linksOf(server)).length).toBe(1);
    await page.goto('about:blank');
    await page.goto((await linksOf(server))[0] ?? '');
    await tabTo(page, checklistOf(page).getByRole('button', { name: 'Åpne for endringer' }));
    await page.keyboard.press('Enter');
    await saved(page);
    const fold = stepOf(page, 'Meld kommunen på').getByRole('button', { name: 'Meld kommunen på' });
    if ((await fold.getAttribute('aria-expanded')) === 'false') {
      await tabTo(page, fold);
      await page.keyboard.press('Enter');
    }
    await tabTo(page, stepOf(page, 'Meld kommunen på').getByLabel('Under arbeid'));
    await page.keyboard.press('ArrowRight');
    await expect(stepOf(page, 'Meld kommunen på').getByLabel('Venter på andre')).toBeChecked();
    await saved(page);
    expect(await layoutFaults(checklistOf(page))).toEqual([]);
  } finally {
    await server.stop();
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds no fault with the editing page and its dialogs, ${colorScheme}`, async ({ browser }) => {
    test.slow();
    const server = await startOwnServer();
    try {
      const page = await signIn(browser, server);
      await page.emulateMedia({ colorScheme });
      const faults = async () => {
        // A link to the content is only known as one where a link to another page follows; here the first is in a widget.
        const { violations } = await new AxeBuilder({ page }).exclude('.skip').analyze();
        return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
      };
      const folded = checklistOf(page).getByRole('heading').getByRole('button', { expanded: false });
      while ((await folded.count()) > 0) await folded.first().click();
      expect(await faults()).toEqual([]);
      await checklistOf(page).getByRole('button', { name: 'Utkast til saksfremlegg' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await faults()).toEqual([]);
      await page.keyboard.press('Escape');
      await checklistOf(page).getByRole('button', { name: 'E-post om at kommunen er med' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await faults()).toEqual([]);
      await page.context().close();
    } finally {
      await server.stop();
    }
  });
}
