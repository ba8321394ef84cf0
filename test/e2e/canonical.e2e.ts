import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { writePage } from './support/foreign-page.ts';
import { expect, test } from './support/foreign-test.ts';
import { tabTo } from './support/keyboard.ts';

const PAGES = {
  directory: '/e/member-directory?initiative=nfk',
  timeline: '/e/campaign-timeline?initiative=nfk',
  status: '/e/race-to-zero-checklist?initiative=nettonull&mode=view&municipality=3203',
  overview: '/e/race-to-zero-checklist?mode=overview',
  form: '/e/nfk-membership-form?initiative=nfk',
} as const;
const READING = [PAGES.directory, PAGES.timeline, PAGES.status, PAGES.overview] as const;

const withLanguage = (path: string, lang: string): string => `${path}&lang=${lang}`;

/** Fills the plain form in as somebody would, by its labels. */
async function fillForm(page: Page, name = 'Fjordbyen Bakeri AS'): Promise<void> {
  await page.getByLabel('I Oslo eller indre Stor-Oslo').check();
  await page.getByLabel('Organisasjonsnummer', { exact: true }).fill('313 130 029');
  await page.getByLabel('Navnet på virksomheten').fill(name);
  await page.getByLabel('Medlem', { exact: true }).check();
  for (const box of await page.locator('[name^="/criteria/accepted/"]').all()) await box.check();
  await page.getByLabel('Hva er tiltaket?').first().fill('Elektriske varebiler');
  await page.getByLabel('Planlagt').first().check();
  for (const answer of await page.locator('[name^="/expectations/"][value="partly"]').all()) await answer.check();
  await page.locator('[name="/contact/name"]').fill('Kari Nordmann');
  await page.locator('[name="/contact/email"]').fill('kari@bakeri.example');
  await page.getByLabel('Øverste leder', { exact: true }).check();
  await page.getByLabel('Kontaktpersonen signerer selv').check();
  await page.getByLabel('Vi bestemmer oss senere').check();
}

const send = (page: Page) => page.getByRole('button', { name: 'Send søknaden' }).click();

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a directory is read, searched and followed to a member and back', async ({ page }) => {
    await page.goto(PAGES.directory);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Medlemmer i Næring for klima');
    await expect(page.locator('.item')).toHaveCount(136);
    await page.getByRole('searchbox').fill('bakeri');
    await page.getByRole('button', { name: 'Søk' }).click();
    await expect(page.locator('.item')).not.toHaveCount(136);
    const first = page.locator('.item .name').first();
    const name = await first.innerText();
    await first.click();
    await expect(page.getByRole('heading', { name })).toBeVisible();
    await expect(page.getByText('Organisasjonsnummer')).toBeVisible();
    await page.getByRole('link', { name: 'Alle medlemmer' }).click();
    await expect(page.getByRole('searchbox')).toHaveValue('bakeri');
    await page.getByRole('link', { name: 'Nynorsk' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'nn');
  });

  test('a timeline leads to what is next, a table to a municipality', async ({ page }) => {
    await page.goto(PAGES.timeline);
    await page.locator('.strip a').click();
    await expect(page.locator(':target')).toBeInViewport();
    await page.goto(PAGES.overview);
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(20);
    await page.getByRole('link', { name: 'Asker' }).click();
    await expect(page.getByText('Asker', { exact: true })).toBeVisible();
    await page.getByText('Om steget').first().click();
    await expect(page.getByText('Hvem gjør det').first()).toBeVisible();
  });

  test('the form is sent twice and received once, and the receipt can be loaded anew', async ({ page }) => {
    await page.goto(PAGES.form);
    await fillForm(page);
    await send(page);
    const reference = page.locator('.reference');
    await expect(reference).toHaveText(/^NFK-\w{4}-\w{4}$/);
    const first = await reference.innerText();
    expect(page.url()).not.toMatch(/bakeri|kari/i);
    await page.reload();
    await expect(reference).toHaveText(first);

    await page.goBack();
    await fillForm(page);
    await send(page);
    await expect(reference).toHaveText(first);
    await expect(page.getByText('allerede sendt')).toBeVisible();

    await page.goto(PAGES.form);
    await fillForm(page);
    await send(page);
    await expect(reference).toHaveText(first);
  });

  test('the form says what is wrong, takes one there, and loses nothing', async ({ page, complaints }) => {
    complaints.allow(/status of 422/);
    await page.goto(PAGES.form);
    await fillForm(page, 'Gløgg & Gull «AS»');
    await page.getByLabel('Organisasjonsnummer', { exact: true }).fill('123 456 789');
    await page.getByLabel('Noe mer sekretariatet').fill('Linje 1\nLinje 2');
    await send(page);
    const summary = page.getByRole('alert');
    await expect(summary).toBeFocused();
    await summary.getByRole('link', { name: 'Organisasjonsnummeret stemmer ikke' }).click();
    const number = page.getByLabel('Organisasjonsnummer', { exact: true });
    await expect(number).toBeInViewport();
    await expect(number).toHaveValue('123 456 789');
    await expect(page.getByLabel('Navnet på virksomheten')).toHaveValue('Gløgg & Gull «AS»');
    await expect(page.getByLabel('Noe mer sekretariatet')).toHaveValue('Linje 1\nLinje 2');
    await expect(page.getByLabel('Kontaktpersonen signerer selv')).toBeChecked();
    await number.fill('313130029');
    await send(page);
    await expect(page.locator('.reference')).toHaveText(/^NFK-/);
  });

  test('the form is reached and sent by keyboard alone', async ({ page, complaints }) => {
    complaints.allow(/status of 422/);
    await page.goto(PAGES.form);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Hopp til innholdet' })).toBeFocused();
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: 'Send søknaden' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toBeFocused();
  });
});

for (const [name, path] of Object.entries(PAGES)) {
  test(`nothing is in the way of anybody who reads the page: ${name}`, async ({ page, complaints }) => {
    test.slow();
    complaints.allow(/ERR_FAILED|Failed to (load|fetch)/);
    // As where scripts are blocked: the page stands alone.
    await page.route(/\.js$/, (route) => route.abort());
    for (const [lang, width, colorScheme] of [
      ['nb', 1280, 'light'],
      ['nn', 320, 'dark'],
      ['en', 320, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto(withLanguage(path, lang));
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${lang} ${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

for (const path of READING) {
  test(`nothing jumps when the widget takes the content’s place: ${path}`, async ({ page }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\/cdn\//, async (route) => {
      await held;
      await route.continue();
    });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path, { waitUntil: 'commit' });
    const firstItem = '.item, .step, tbody tr';
    await page.waitForFunction(() => [...document.styleSheets].some(({ cssRules }) => cssRules.length > 10));
    await expect(page.locator(firstItem).first()).toBeVisible();
    const placeOf = () =>
      page
        .locator(firstItem)
        .filter({ visible: true })
        .first()
        .evaluate((item) => {
          const { x, y, width } = item.getBoundingClientRect();
          return [x, y, width].map(Math.round);
        });
    const before = await placeOf();
    release();
    const widget = page.locator('main > :is(member-directory, campaign-timeline, race-to-zero-checklist)');
    await expect(widget.locator('.klima')).toBeHidden();
    expect(await placeOf()).toEqual(before);
  });
}

test('the widget takes the form’s place before anything is typed', async ({ page }) => {
  await page.goto(PAGES.form);
  await expect(page.getByText('Steg 1 av 8')).toBeVisible();
  await expect(page.locator('.plain-form')).toBeHidden();
});

test('a widget that comes late leaves the form to whoever has begun', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/cdn\//, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(PAGES.form, { waitUntil: 'commit' });
  const name = page.getByLabel('Navnet på virksomheten');
  await name.fill('Fjordbyen Bakeri AS');
  const arrived = page.waitForResponse(/cdn\/nfk-membership-form\.js/);
  release();
  await (await arrived).finished();
  await page.waitForFunction(() => customElements.get('nfk-membership-form') !== undefined);
  await expect(name).toHaveValue('Fjordbyen Bakeri AS');
  await expect(page.locator('.plain-form')).toBeVisible();
  await expect(page.getByText('Steg 1 av 8')).toBeHidden();
});

test('a widget that does not come leaves the form', async ({ page, complaints }) => {
  complaints.allow(/ERR_FAILED|Failed to (load|fetch)/);
  await page.route(/\/cdn\//, (route) => route.abort());
  await page.goto(PAGES.form);
  await expect(page.locator('.plain-form')).toBeVisible();
});

test('a framed page says how high it is, to us and to WordPress', async ({ page, host, foreign }) => {
  await page.goto(foreign.page('/', writePage({ body: '<p>Rundt rammen.</p>' })));
  const heard = await page.evaluate(
    (src) =>
      new Promise<{ origin: string; data: Record<string, unknown> }[]>((resolve) => {
        const messages: { origin: string; data: Record<string, unknown> }[] = [];
        addEventListener('message', ({ origin, data }: MessageEvent<Record<string, unknown>>) => {
          messages.push({ origin, data });
          if (messages.some((one) => one.data.message === 'height')) resolve(messages);
        });
        const frame = document.createElement('iframe');
        frame.src = src;
        frame.title = 'Datoer';
        frame.width = '600';
        document.body.append(frame);
      }),
    `${host.origin}${PAGES.timeline}#?secret=abc123`,
  );
  const own = heard.find(({ data }) => data.source === 'klimabrikker');
  expect(own?.origin).toBe(host.origin);
  expect(own?.data.kind).toBe('height');
  expect(own?.data.value).toBeGreaterThan(400);
  expect(heard.find(({ data }) => data.message === 'height')?.data).toMatchObject({ secret: 'abc123' });
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('link', { name: 'English' })).toBeHidden();
});

test('a framed page gets the height that it asks for where the loader is', async ({ page, host, foreign }) => {
  const body = `<iframe title="Datoer" width="600" height="300" src="${host.origin}${PAGES.timeline}"></iframe>`;
  await page.goto(foreign.page('/', writePage({ scripts: [host.script('cdn/loader.js')], body })));
  const contentOf = () =>
    page
      .frameLocator('iframe')
      .locator('html')
      .evaluate((root) => root.scrollHeight);
  await expect
    .poll(async () => Number(await page.locator('iframe').getAttribute('height')) - (await contentOf()), {
      timeout: 20_000,
    })
    .toBeGreaterThanOrEqual(0);
  expect(Number(await page.locator('iframe').getAttribute('height'))).toBeGreaterThan(500);
});

test('a sandboxed frame reads, and the form says where to open it', async ({ page, host, complaints }) => {
  complaints.allow(/sandbox|SecurityError|localStorage|sessionStorage/i);
  const frames = [PAGES.directory, PAGES.form].map(
    (path) =>
      `<iframe sandbox="allow-scripts" title="Ramme" width="700" height="900" src="${host.origin}${path}"></iframe>`,
  );
  // The form may be framed by the server's own pages, and by the sites that the operator names.
  const around = `${host.origin}/rundt-rammene`;
  const body = writePage({ body: frames.join('') });
  await page.route(around, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(around);
  const directory = page.frameLocator('iframe >> nth=0');
  await expect(directory.locator('member-directory .klima')).toBeHidden();
  await expect(directory.locator('.item').filter({ visible: true }).first()).toBeVisible();
  const form = page.frameLocator('iframe >> nth=1');
  await expect(form.getByRole('link', { name: /egen side/ }).first()).toHaveAttribute('target', '_blank');
});

test('a version of the files stays as it is, and a page can be printed', async ({ page, request }) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const file = await request.get(`/klimabrikker/v${version}/cdn/member-directory.js`);
  expect(file.status()).toBe(200);
  expect(file.headers()['cache-control']).toContain('immutable');
  expect((await request.get('/klimabrikker/v99.0.0/cdn/member-directory.js')).status()).toBe(404);
  await page.goto(PAGES.status);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('link', { name: 'English' })).toBeHidden();
});
