import { randomUUID } from 'node:crypto';
import { AxeBuilder } from '@axe-core/playwright';
import { type APIRequestContext, type Browser, expect, type Page, test } from '@playwright/test';
import { applicationRequestExample } from '../../src/contract/examples/index.ts';
import { tabTo } from './support/keyboard.ts';
import { type OwnServer, startOwnServer } from './support/own-server.ts';

const STAFF = 'sekretariat@nfk.example';
const HOSTILE = '<script>alert(1)</script> & Sønner AS';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
// Every page is looked at several times over.
test.describe.configure({ timeout: 180_000 });

let server: OwnServer;
test.beforeAll(async () => {
  server = await startOwnServer();
});
test.afterAll(() => server.stop());

/** Applies as a machine would, without having opened the form: what comes in is set aside. */
async function apply(request: APIRequestContext, name = 'Nordlys Bakeri AS', number = '313130029'): Promise<string> {
  const { criteria, application } = (await (await request.get(`${server.origin}/v1/initiatives/nfk.json`)).json()) as {
    criteria: { version: string; items: { id: string; kind: string }[] };
    application: { relevance: { areas: { id: string; needs: string }[] } };
  };
  const idsOf = (kind: string) => criteria.items.filter((item) => item.kind === kind).map(({ id }) => id);
  const answer = await request.post(`${server.origin}/v1/initiatives/nfk/applications`, {
    headers: { 'Idempotency-Key': randomUUID() },
    data: {
      ...applicationRequestExample,
      organisation: { ...applicationRequestExample.organisation, name, number },
      relevance: { area: application.relevance.areas.find(({ needs }) => needs === 'nothing')?.id },
      criteria: { version: criteria.version, accepted: idsOf('requirement') },
      expectations: idsOf('expectation').map((id) => ({ id, answer: 'partly', comment: 'Vi har begynt.' })),
    },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return ((await answer.json()) as { reference: string }).reference;
}

/** Signs in by the mail that the demo shows. */
async function signIn(page: Page): Promise<void> {
  await page.goto(`${server.origin}/desk`);
  await page.getByLabel('E-post').fill(STAFF);
  const before = await page.request.get(`${server.origin}/demo/mail`).then((answer) => answer.text());
  await page.getByRole('button', { name: 'Send meg en lenke' }).click();
  await expect(page.getByRole('heading', { name: 'Se i innboksen din' })).toBeVisible();
  const count = (text: string) => text.split('-link-').length;
  await expect
    .poll(async () => count(await (await page.request.get(`${server.origin}/demo/mail`)).text()))
    .toBeGreaterThan(count(before));
  await page.goto(`${server.origin}/demo/mail`);
  await page
    .getByRole('link', { name: /Lenke for å logge inn/ })
    .first()
    .click();
  await page.getByRole('link', { name: /\/desk\/link\?token=/ }).click();
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Søknader' })).toBeVisible();
}

/** Opens what can be done under a name. */
const openAct = (page: Page, name: string) =>
  page.locator('.acts details').filter({ has: page.locator('summary', { hasText: new RegExp(`^${name}$`) }) });

/** What a browser without scripts sees, one page after the other; each is shown to `look`. */
async function walk(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  const { origin } = server;
  const reference = await apply(page.request, HOSTILE, '313130061');
  const second = await apply(page.request, 'Sju Bruer Kaffebrenneri AS', '313130061');
  for (const path of ['/desk/sign-in', '/desk/sign-in/asked', `/desk/link?token=${'x'.repeat(43)}`]) {
    await page.goto(origin + path);
    await look(path.slice(0, 20));
  }
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await expect(page.getByRole('heading', { name: 'Lenken kan ikke brukes' })).toBeVisible();
  await look('expired link');
  await signIn(page);
  await page.goto(`${origin}/demo/mail`);
  await look('mails');
  await page
    .getByRole('link', { name: /Lenke for å logge inn/ })
    .first()
    .click();
  await look('mail');

  for (const path of ['/desk', '/desk/set-aside', '/desk/lunches', '/desk/retention', '/desk/finnes-ikke']) {
    await page.goto(origin + path);
    await look(path);
  }
  await page.goto(`${origin}/desk/applications/${second}`);
  await look('set aside application');
  await openAct(page, 'Slipp fram').locator('summary').click();
  await page.getByRole('button', { name: 'Slipp fram' }).click();
  await look('released');

  await page.goto(`${origin}/desk/applications/${reference}`);
  await openAct(page, 'Slipp fram').locator('summary').click();
  await page.getByRole('button', { name: 'Slipp fram' }).click();
  for (const act of ['Godkjenn', 'Be om flere opplysninger', 'Gi plass på en signeringslunsj', 'Avslå']) {
    await openAct(page, act).locator('summary').click();
    await look(act);
  }
  await openAct(page, 'Avslå').getByRole('button').click();
  await expect(page.getByRole('alert')).toBeFocused();
  await look('something is missing');

  const other = await page.context().newPage();
  await other.goto(`${origin}/desk/applications/${reference}`);
  await openAct(other, 'Be om flere opplysninger').locator('summary').click();
  await openAct(other, 'Be om flere opplysninger').getByLabel('Hva trenger dere å vite?').fill('Hvor mange er dere?');
  await openAct(other, 'Be om flere opplysninger').getByRole('button').click();
  await expect(other.getByText('Spørsmålet er på vei til søkeren.')).toBeVisible();
  await other.close();
  await openAct(page, 'Avslå').getByLabel('Begrunnelse').fill('Vi kan ikke godkjenne dette nå.');
  await openAct(page, 'Avslå').getByRole('button').click();
  await expect(page.getByRole('heading', { name: 'Noen andre kom deg i forkjøpet' })).toBeVisible();
  await expect(page.getByLabel('Begrunnelse')).toHaveValue('Vi kan ikke godkjenne dette nå.');
  await look('conflict');
  await page.getByRole('button', { name: 'Se over først' }).click();
  await look('confirm');
  await page.getByRole('button', { name: 'Avslå' }).click();
  await expect(page.getByText('Søknaden er avslått.')).toBeVisible();
  await look('declined');
  await page.goto(`${origin}/desk`);
  await look('list with applications');
}

/** A page that shows copies of others: axe is a script, and the pages themselves run none. */
async function openCopies(browser: Browser, viewport = { width: 1280, height: 800 }) {
  const context = await browser.newContext({ viewport, javaScriptEnabled: true, bypassCSP: true });
  const copy = await context.newPage();
  let html = '';
  await copy.route(`${server.origin}/copy`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  return {
    show: async (page: Page): Promise<Page> => {
      html = await page.content();
      await copy.goto(`${server.origin}/copy`);
      return copy;
    },
    close: () => context.close(),
  };
}

/** What axe finds on a page. */
async function findViolations(page: Page): Promise<string[]> {
  const { violations, incomplete } = await new AxeBuilder({ page }).analyze();
  return [...violations, ...incomplete].map(
    ({ id, nodes }) =>
      `${id} (${nodes.length}): ${nodes[0]?.target.join(' ') ?? ''} – ${nodes[0]?.failureSummary ?? ''}`,
  );
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds no fault in any page, ${colorScheme}`, async ({ page, browser }) => {
      const copies = await openCopies(browser);
      await walk(page, async (name) => {
        const copy = await copies.show(page);
        await copy.emulateMedia({ colorScheme });
        expect.soft(await findViolations(copy), name).toEqual([]);
      });
      await copies.close();
    });
  }

  test('the whole work is done by keyboard alone', async ({ page }) => {
    const reference = await apply(page.request, 'Fjordglimt Kaffe AS', '313130053');
    await signIn(page);
    const press = async (target: ReturnType<Page['locator']>, key = 'Enter') => {
      await tabTo(page, target);
      await page.keyboard.press(key);
    };
    await press(page.getByRole('link', { name: /Satt til side/ }));
    await press(page.getByRole('link', { name: 'Fjordglimt Kaffe AS' }));
    await press(openAct(page, 'Slipp fram').locator('summary'));
    await press(openAct(page, 'Slipp fram').getByRole('button'));
    await expect(page.getByText('Søknaden er sluppet fram')).toBeVisible();
    await press(openAct(page, 'Godkjenn').locator('summary'));
    await tabTo(page, openAct(page, 'Godkjenn').getByLabel('Melding til søkeren (valgfri)'));
    await page.keyboard.type('Velkommen!');
    await press(openAct(page, 'Godkjenn').getByRole('button'));
    await press(page.getByRole('button', { name: 'Godkjenn' }));
    await expect(page.getByText('Søknaden er godkjent')).toBeVisible();
    await press(openAct(page, 'Gi plass på en signeringslunsj').locator('summary'));
    await tabTo(page, page.getByLabel('Lunsj', { exact: true }));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await press(openAct(page, 'Gi plass på en signeringslunsj').getByRole('button'));
    await expect(page.getByText('Plassene er gitt')).toBeVisible();
    await press(openAct(page, 'Merk som signert').locator('summary'));
    await press(openAct(page, 'Merk som signert').getByRole('button'));
    await press(page.getByRole('button', { name: 'Merk som signert' }));
    await expect(page.getByText('Virksomheten står i medlemslisten.')).toBeVisible();
    await expect
      .poll(async () => (await page.request.get(`${server.origin}/v1/initiatives/nfk/members/313130053.json`)).status())
      .toBe(200);
    expect(reference).toMatch(/^NFK-/);
    await press(page.getByRole('button', { name: 'Logg ut' }));
    await expect(page.getByRole('heading', { name: 'Du er logget ut' })).toBeVisible();
  });

  for (const width of [320, 1280]) {
    test.describe(`${String(width)} px wide`, () => {
      test.use({ viewport: { width, height: 800 } });

      test('nothing sticks out, and what is pressed is large enough', async ({ page, browser }) => {
        const copies = await openCopies(browser, { width, height: 800 });
        await walk(page, async (name) => {
          expect.soft(await findLayoutFaults(await copies.show(page)), name).toEqual([]);
        });
        await copies.close();
      });
    });
  }
});

test('no page breaks its own policy, and the names of others are text', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('dialog', (dialog) => {
    said.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await walk(page, () => Promise.resolve());
  expect(said.filter((text) => !/status of (401|404|409|422)/.test(text))).toEqual([]);
});

/** What sticks out of a page, and what is too small to be pressed. */
const findLayoutFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`the page is ${String(scrollWidth)} px wide`);
    for (const node of document.querySelectorAll('body *')) {
      if (!node.checkVisibility() || node.closest('.skip, option, svg') !== null) continue;
      const { left, right } = node.getBoundingClientRect();
      if (left < -1 || right > clientWidth + 1) faults.push(`${node.localName}.${node.className} sticks out`);
    }
    for (const node of document.querySelectorAll(
      'button, input:not([type=hidden]), select, .acts summary, nav a, .button',
    )) {
      const { height } = node.getBoundingClientRect();
      if (node.checkVisibility() && height < 43.5)
        faults.push(`${node.textContent.trim()} is ${String(height)} px high`);
    }
    return faults.slice(0, 6);
  });
