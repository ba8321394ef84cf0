import { AxeBuilder } from '@axe-core/playwright';
import type { FrameLocator, Page } from '@playwright/test';
import { directoryOf, waitForDirectory } from './support/directory.ts';
import { expect, test } from './support/foreign-test.ts';

const NB = '/bygger/';
const EN = '/en/builder/';
const NFK = '_tag=member-directory&initiative=nfk&page-size=3';

/** Opens the builder with what its address says, and waits for what the endpoint says. */
async function open(page: Page, path: string, state = NFK): Promise<void> {
  await page.goto(`${path}#${state}`);
  await expect(page.locator('#initiative')).toHaveRole('combobox');
}

/** Opens everything that can be folded. */
const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

const codeIn = async (page: Page, part: 'template' | 'page'): Promise<string> => {
  const code = page.locator(`#code-${part} code`);
  return (await code.count()) === 0 ? '' : ((await code.textContent()) ?? '');
};

const previewIn = (page: Page): FrameLocator => page.frameLocator('preview-frame iframe');

/** A page that knows nothing of us, with what the builder wrote where it says. */
const cleanPage = (head: string, body: string): string => `<!doctype html>
<html lang="nb"><head><meta charset="utf-8"><title>En side</title>
${head}
</head><body><h1>En side</h1>
${body}
</body></html>`;

/** Snippets, by how they are asked for. */
const SNIPPETS: Readonly<Record<string, string>> = {
  'plain HTML': '_system=html',
  'a div': '_system=other&_carrier=div',
  'a link': '_system=wordpress',
  'an included fragment': '_system=include',
  'a snippet that loads as early as possible': '_system=html&_start=preload',
  'a snippet that loads when it is near': '_system=html&_start=lazy',
};

for (const [name, state] of Object.entries(SNIPPETS)) {
  test(`${name} from the builder shows the widget on a page of another origin`, async ({ page, foreign }) => {
    await open(page, NB, `${NFK}&${state}`);
    const code = await codeIn(page, 'page');
    // What a server that includes would put in its place.
    const address = /virtual="([^"]+)"/.exec(code)?.[1];
    const body = address === undefined ? code : await (await page.request.get(address)).text();
    await page.goto(foreign.page('/', cleanPage(await codeIn(page, 'template'), body)));
    // What stood there before is still in the element, unseen.
    await expect(directoryOf(page).locator('[part~="footer"]:visible')).toBeVisible();
    await expect(directoryOf(page).locator('[part~="name"]:visible')).toHaveCount(3);
    expect(await directoryOf(page).evaluate(({ shadowRoot }) => shadowRoot !== null)).toBe(true);
  });
}

test('a frame from the builder shows the widget on a page of another origin', async ({ page, foreign }) => {
  await open(page, NB, `${NFK}&_system=frame`);
  expect(await codeIn(page, 'template')).toBe('');
  await page.goto(foreign.page('/', cleanPage('', await codeIn(page, 'page'))));
  const directory = page.frameLocator('iframe').locator('member-directory');
  await expect(directory.getByRole('searchbox')).toBeVisible();
  await expect(directory.locator('[part~="name"]:visible')).toHaveCount(3);
});

test('a pinned release carries the hash that the server has', async ({ page, foreign }) => {
  await open(page, NB, `${NFK}&_version=fixed`);
  const template = await codeIn(page, 'template');
  expect(template).toMatch(
    /\/klimabrikker\/v[\w.-]+\/cdn\/loader\.js"\s+integrity="sha384-[\w+/=]+" crossorigin="anonymous"/,
  );
  await page.goto(foreign.page('/', cleanPage(template, await codeIn(page, 'page'))));
  await waitForDirectory(directoryOf(page));
});

test('an old snippet is read back, whatever carries it', async ({ page }) => {
  await open(page, EN, `${NFK}&kind=business&without-tally=&_system=other&_carrier=div`);
  const snippet = await codeIn(page, 'page');
  await open(page, NB, '_tag=campaign-timeline&initiative=nfk');
  await page.getByText('Har du en kode fra før?').click();
  await page.getByLabel('Kode, lenke eller kortkode').fill(snippet);
  await page.getByRole('button', { name: 'Les koden' }).click();
  await expect(page.getByText('Lest: Vis hvem som er med.')).toBeVisible();
  await expect(page.getByRole('radio', { name: /Vis hvem som er med/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Bedrifter' })).toBeChecked();
  expect(await codeIn(page, 'page')).toBe(snippet.replace('See who takes part', 'Se hvem som er med'));
  await page.getByLabel('Kode, lenke eller kortkode').fill('<p>Hei</p>');
  await page.getByRole('button', { name: 'Les koden' }).click();
  await expect(page.getByText('Fant ingen brikke i dette.')).toBeVisible();
});

test('what is chosen stands in the address, can be gone back from, and is stored nowhere', async ({
  page,
  context,
}) => {
  await open(page, NB);
  await page.getByRole('radio', { name: /Vis hva som skjer/ }).check();
  await expect(page).toHaveURL(/_tag=campaign-timeline/);
  await page.getByRole('textbox', { name: 'Overskrift' }).first().pressSequentially('Datoer');
  await expect(page).toHaveURL(/heading=Datoer/);
  expect(await codeIn(page, 'page')).toContain('heading="Datoer"');
  await page.goBack();
  await expect(page.getByRole('textbox', { name: 'Overskrift' }).first()).toHaveValue('');
  await page.goBack();
  await expect(page.getByRole('radio', { name: /Vis hvem som er med/ })).toBeChecked();
  await page.goForward();
  await page.goForward();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Overskrift' }).first()).toHaveValue('Datoer');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});

test('the preview is the widget itself, at a width, in colours, in a language and in a state', async ({ page }) => {
  await open(page, NB);
  const preview = previewIn(page);
  const choose = (name: string) => page.locator('.preview-tools').getByRole('radio', { name, exact: true }).check();
  await expect(preview.locator('member-directory [part~="name"]').first()).toBeVisible();
  for (const [label, width] of [
    ['Telefon', 360],
    ['Nettbrett', 768],
    ['Skjerm', 1280],
  ] as const) {
    await choose(label);
    await expect.poll(() => preview.locator('html').evaluate(() => innerWidth)).toBe(width);
  }
  await choose('Mørke');
  await expect(preview.locator('html')).toHaveCSS('color-scheme', 'dark');
  await choose('en');
  await expect(preview.getByRole('searchbox', { name: 'Search' })).toBeVisible();
  await choose('Mens den laster');
  await expect(preview.locator('[aria-busy="true"]')).toBeVisible();
  await choose('Tom');
  await expect(preview.locator('[part~="notice"]')).toBeVisible();
  await choose('Når noe svikter');
  await expect(preview.locator('[part~="notice"]')).toBeVisible();
  await choose('Eksempel');
  await expect(preview.locator('member-directory [part~="name"]').first()).toBeVisible();
});

for (const tag of ['campaign-timeline', 'nfk-membership-form', 'race-to-zero-checklist']) {
  test(`every state of ${tag} can be seen without asking anybody`, async ({ page }) => {
    await open(page, NB, `_tag=${tag}&_scene=example`);
    const asked: string[] = [];
    const scenes = page.locator('.preview-tools fieldset').first().getByRole('radio');
    const widget = previewIn(page).locator(tag);
    await expect(widget).toBeVisible();
    page.on('request', (request) => asked.push(request.url()));
    for (const scene of (await scenes.all()).slice(1)) {
      await scene.check();
      await expect(widget.locator('.root, [aria-busy]').first()).toBeVisible();
    }
    expect(asked.filter((url) => url.includes('/v1/'))).toEqual([]);
  });
}

test('an endpoint that lets nobody in is found out, with a cure and a letter', async ({
  page,
  foreign,
  complaints,
}) => {
  complaints.allow(/CORS|ERR_FAILED|status of 404/);
  foreign.handle('/v1/index.json', (_, response) => response.end('{}'));
  await page.goto(`${NB}#_tag=member-directory&initiative=nfk&_endpoint=${foreign.origin}/v1`);
  await expect(page.getByText('Fikk ikke svar fra endepunktet')).toBeVisible();
  await page.getByRole('button', { name: 'Sjekk endepunktet' }).click();
  await expect(page.locator('.verdict.failed')).toBeVisible({ timeout: 25_000 });
  await expect(page.locator('.rows .error').first()).toContainText('Slik rettes det:');
  await expect(page.locator('#letter')).toContainText(`${foreign.origin}/v1`);
});

test('the own endpoint passes', async ({ page, complaints }) => {
  // The check asks for what is not there, to see how that is answered.
  complaints.allow(/status of 4\d\d/);
  await open(page, NB);
  await page.getByRole('button', { name: 'Sjekk endepunktet' }).click();
  // Every route is asked, some of them more than once.
  await expect(page.locator('.verdict')).toBeVisible({ timeout: 25_000 });
  await expect(page.locator('.rows .error')).toHaveCount(0);
});

test('a folder of files gets a snippet without pages, with its own file as the way out', async ({
  page,
  host,
  foreign,
  complaints,
}) => {
  // Nobody says there which release the files are.
  complaints.allow(/status of 404/);
  await open(page, NB, `${NFK}&_endpoint=${host.origin}/data/v1&_system=wordpress&_carrier=link`);
  await expect(page.getByText(`Fant ikke koden på ${host.origin}/data/klimabrikker`)).toBeVisible();
  await page.getByRole('button', { name: 'Bruk filene på denne tjeneren' }).click();
  await expect(page.getByText('Dette endepunktet har ingen egne sider')).toBeVisible();
  const code = await codeIn(page, 'page');
  expect(code).toContain('<div data-klima="member-directory"');
  expect(code).toContain(`href="${host.origin}/data/v1/initiatives/nfk/members.csv"`);
  await page.goto(foreign.page('/', cleanPage(await codeIn(page, 'template'), code)));
  await waitForDirectory(directoryOf(page));
});

test('a municipality is chosen by its name, of those that the endpoint has', async ({ page }) => {
  await open(page, NB, '_tag=race-to-zero-checklist&mode=view&initiative=nettonull');
  await expect(page.getByText('Velg en kommune under punkt 2 først.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Kommune' }).selectOption({ label: 'Fredrikstad (3107)' });
  expect(await codeIn(page, 'page')).toContain('municipality="3107"');
  await expect(previewIn(page).getByRole('heading', { level: 2 }).first()).toBeVisible();
});

test('what an editor left is judged', async ({ page }) => {
  await open(page, NB, `${NFK}&_system=html`);
  const saved = page.getByLabel('HTML-en som ble lagret');
  await saved.fill((await codeIn(page, 'page')).replaceAll(/<\/?member-directory[^>]*>/g, ''));
  await page.getByRole('button', { name: 'Se hva som er igjen' }).click();
  await expect(page.getByText('Elementet rundt er strøket')).toBeVisible();
  await expect(page.getByText('Lasteren gjør dette om til brikken')).toBeVisible();
  await page.getByLabel('Redigeringsprogram', { exact: true }).selectOption('tiptap');
  await expect(page.getByText('Tryggest her: Lenke')).toBeVisible();
  await page.getByRole('button', { name: 'Bruk denne formen' }).click();
  expect(await codeIn(page, 'page')).toMatch(/^<p><a href=/);
});

test('a page without a mouse: a task is chosen and its snippet copied by keyboard, and that is said', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, NB);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hopp til innholdet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/initiative=nfk/);
  const task = page.getByRole('radio', { name: /Vis hvem som er med/ });
  for (let press = 0; press < 5 && !(await task.evaluate((input) => input === document.activeElement)); press++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /Vis de nyeste/ })).toBeChecked();
  const copy = page.locator('.code:has(#code-page) button');
  for (let press = 0; press < 80 && !(await copy.evaluate((button) => button === document.activeElement)); press++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('.code:has(#code-page) [role="status"]')).toHaveText('Kopiert');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await codeIn(page, 'page'));
});

for (const path of [NB, EN]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${path}, ${colorScheme}`, () => {
      test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

      test('axe finds no fault with the builder, with everything unfolded', async ({ page, complaints }) => {
        test.slow();
        complaints.allow(/status of 4\d\d/);
        await open(page, path, `${NFK}&debug=&_system=other`);
        await unfold(page);
        await page.locator('.doctor button').click();
        await expect(page.locator('.verdict')).toBeVisible({ timeout: 25_000 });
        await page.locator('#snippet').fill('nothing');
        await page.locator('.paste button').click();
        await page.locator('#saved').fill('<p>x</p>');
        await page.locator('.saved button').click();
        // The widget in the frame has tests of its own.
        const { violations } = await new AxeBuilder({ page }).exclude('preview-frame').analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      });
    });
  }

  test(`${path} fits into 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, path, `${NFK}&_system=other`);
    await unfold(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}
