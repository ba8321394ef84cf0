import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import PostalMime from 'postal-mime';
import { connect } from '../../server/src/db/connect.ts';
import type { DatabaseConfig } from '../../server/src/config.ts';
import { signIn } from './support/desk.ts';
import {
  ANSWERS,
  type Answers,
  FORM_PAGE,
  type Hand,
  fillIn,
  formOf,
  pointer,
  referenceOf,
  sendButton,
  waitForForm,
} from './support/form.ts';
import { tabTo } from './support/keyboard.ts';
import { layoutFaults } from './support/layout-faults.ts';
import { type OwnServer, startOwnServer } from './support/own-server.ts';

/** Somebody who types fills in the form in more than the ten seconds that tell people from machines. */
const typing = (page: Page): Hand => ({
  ...pointer,
  type: async (target, text) => {
    await target.focus();
    await page.keyboard.type(text, { delay: 35 });
  },
});

/** Somebody without a pointer. */
const keyboardOnly = (page: Page): Hand => ({
  choose: async (target) => {
    const isRadio = (await target.getAttribute('type')) === 'radio';
    if (!isRadio) {
      await tabTo(page, target);
      await page.keyboard.press('Space');
      return;
    }
    // Tab comes to a group at its first or chosen answer, arrows go on within it.
    const group = target.page().locator(`nfk-membership-form [name="${(await target.getAttribute('name')) ?? ''}"]`);
    await tabTo(page, group.first());
    await page.keyboard.press('Space');
    for (let more = await group.count(); more > 1 && !(await target.isChecked()); more--) {
      await page.keyboard.press('ArrowDown');
    }
    await expect(target).toBeChecked();
  },
  type: async (target, text) => {
    await tabTo(page, target);
    await page.keyboard.type(text);
  },
  press: async (target) => {
    await tabTo(page, target);
    await page.keyboard.press('Enter');
  },
});

const openForm = async (page: Page, origin = '') => {
  await page.goto(origin + FORM_PAGE);
  const form = formOf(page);
  await waitForForm(form);
  return form;
};

/** The references of the applications in a database. */
async function applicationsIn(database: DatabaseConfig): Promise<readonly string[]> {
  const connection = connect(database);
  try {
    const rows = await connection.db.selectFrom('applications').select('reference').execute();
    return rows.map(({ reference }) => reference);
  } finally {
    await connection.close();
  }
}

/** The mails that a server has sent, oldest first. Their folder comes with the first. */
const mailsOf = async ({ folder }: OwnServer) =>
  Promise.all(
    (existsSync(join(folder, 'mail')) ? readdirSync(join(folder, 'mail')) : [])
      .filter((name) => name.endsWith('.eml'))
      .toSorted()
      .map((name) => PostalMime.parse(readFileSync(join(folder, 'mail', name)))),
  );

const { TEST_POSTGRES_URL } = process.env;

/** A schema of its own in the PostgreSQL of the tests. */
async function createSchema(url: string): Promise<DatabaseConfig & { readonly kind: 'postgres' }> {
  const schema = `e2e_${randomUUID().replaceAll('-', '')}`;
  const connection = connect({ kind: 'postgres', url });
  await connection.db.schema.createSchema(schema).execute();
  await connection.close();
  const own = new URL(url);
  own.searchParams.set('options', `-c search_path=${schema},public`);
  return { kind: 'postgres', url: own.href };
}

for (const kind of TEST_POSTGRES_URL === undefined ? (['sqlite'] as const) : (['sqlite', 'postgres'] as const)) {
  test(`a company applies, the secretariat decides, and the member is in the directory (${kind})`, async ({ page }) => {
    test.slow();
    const database = kind === 'postgres' ? await createSchema(TEST_POSTGRES_URL ?? '') : undefined;
    const server = await startOwnServer(database === undefined ? {} : { DATABASE_URL: database.url });
    try {
      const form = await openForm(page, server.origin);
      await fillIn(form, ANSWERS, typing(page));
      await sendButton(form).click();
      const reference = await referenceOf(form);

      const stored = database ?? { kind: 'sqlite', file: join(server.folder, 'test.db') };
      expect(await applicationsIn(stored)).toEqual([reference]);

      const sent = () => mailsOf(server);
      await expect.poll(async () => (await sent()).length).toBe(2);
      const mails = await sent();
      const receipt = mails.find(({ to }) => to?.[0]?.address === ANSWERS.contactEmail);
      const notice = mails.find(({ to }) => to?.[0]?.address !== ANSWERS.contactEmail);
      expect(receipt?.text).toContain(reference);
      expect(notice?.text).toContain(reference);
      expect(notice?.text).not.toContain(ANSWERS.contactName);

      await signIn(page, server.origin);
      await page.getByRole('link', { name: 'Nordlys Bakeri AS' }).click();
      await expect(page.getByText(reference).first()).toBeVisible();
      await act(page, 'Godkjenn');
      await expect(page.getByText('Søknaden er godkjent')).toBeVisible();
      await act(page, 'Merk som signert');
      await expect(page.getByText('Virksomheten står i medlemslisten.')).toBeVisible();

      await page.goto(`${server.origin}/vertssider/by/`);
      const directory = page.locator('member-directory#medlemmer');
      await directory.getByRole('searchbox').fill('nordlys bakeri');
      await expect(directory.getByText('Nordlys Bakeri AS')).toBeVisible();
      await expect(directory.getByText(ANSWERS.contactName)).toHaveCount(0);
    } finally {
      await server.stop();
    }
  });
}

/** Opens what can be done under a name, does it, and is sure. */
async function act(page: Page, name: string): Promise<void> {
  const details = page
    .locator('.acts details')
    .filter({ has: page.locator('summary', { hasText: new RegExp(`^${name}$`) }) });
  await details.locator('summary').click();
  await details.getByRole('button').click();
  const sure = page.getByRole('button', { name, exact: true });
  if (await sure.isVisible()) await sure.click();
}

test('an answer that is lost on its way leads to one application and its receipt', async ({ page }) => {
  test.slow();
  const server = await startOwnServer();
  try {
    const form = await openForm(page, server.origin);
    await fillIn(form);
    let isLost = true;
    await page.route('**/applications', async (route) => {
      if (route.request().method() !== 'POST' || !isLost) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await sendButton(form).click();
    await expect(form.getByText('Vi vet ikke om søknaden kom fram')).toBeVisible({ timeout: 60_000 });
    await expect(form.getByRole('button', { name: /^Endre/ })).toHaveCount(0);
    isLost = false;
    await form.getByRole('button', { name: 'Prøv igjen' }).click();
    const reference = await referenceOf(form);
    expect(await applicationsIn({ kind: 'sqlite', file: join(server.folder, 'test.db') })).toEqual([reference]);
  } finally {
    await server.stop();
  }
});

test('pressing twice, Enter held, Back and Forward and a second look make one application', async ({ page }) => {
  test.slow();
  const server = await startOwnServer();
  try {
    const form = await openForm(page, server.origin);
    await fillIn(form);
    await sendButton(form).dblclick();
    const reference = await referenceOf(form);
    for (let press = 0; press < 10; press++) await page.keyboard.press('Enter');
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    expect(await form.locator('.reference').innerText()).toBe(reference);
    await page.goto(`${server.origin}/vertssider/by/`);
    await page.goBack();
    await waitForForm(formOf(page)).catch(() => undefined);
    expect(await applicationsIn({ kind: 'sqlite', file: join(server.folder, 'test.db') })).toEqual([reference]);
  } finally {
    await server.stop();
  }
});

test('a draft on the device brings an unanswered sending back after a reload, under the same key', async ({ page }) => {
  test.slow();
  const server = await startOwnServer();
  try {
    const form = await openForm(page, server.origin);
    await form.getByText('Lagre til senere').click();
    await form.getByRole('button', { name: 'Lagre utkast på denne enheten' }).click();
    await fillIn(form);
    let isLost = true;
    await page.route('**/applications', async (route) => {
      if (route.request().method() !== 'POST' || !isLost) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await sendButton(form).click();
    await expect(form.getByText('Vi vet ikke om søknaden kom fram')).toBeVisible({ timeout: 60_000 });
    isLost = false;
    await page.reload();
    await form.getByRole('button', { name: 'Fortsett på utkastet' }).click();
    await form.getByRole('button', { name: 'Prøv igjen' }).click();
    const reference = await referenceOf(form);
    expect(await applicationsIn({ kind: 'sqlite', file: join(server.folder, 'test.db') })).toEqual([reference]);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  } finally {
    await server.stop();
  }
});

test.describe('a phone of 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the whole journey is made by keyboard alone, and nothing sticks out on the way', async ({ page }) => {
    test.slow();
    const form = await openForm(page);
    await fillIn(form, ANSWERS, keyboardOnly(page), async (step) => {
      expect.soft(await layoutFaults(form), step).toEqual([]);
    });
    await tabTo(page, sendButton(form));
    await page.keyboard.press('Enter');
    expect(await referenceOf(form)).toMatch(/^NFK-/);
    expect(await layoutFaults(form)).toEqual([]);
  });
});

test('text of 200 % leaves nothing cut off in any step', async ({ page }) => {
  test.slow();
  const form = await openForm(page);
  await form.evaluate((element) => (element.style.fontSize = '200%'));
  await fillIn(form, ANSWERS, pointer, async (step) => {
    expect.soft(await layoutFaults(form), step).toEqual([]);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('axe finds no fault in any step, with errors and without', async ({ page }) => {
      test.slow();
      const form = await openForm(page);
      await page.evaluate((scheme) => {
        document.documentElement.style.colorScheme = scheme;
        // The site's own page is light, whatever the reader likes.
        for (const node of document.querySelectorAll<HTMLElement>('body, article')) {
          node.style.background = scheme === 'dark' ? '#10191d' : '#fff';
        }
      }, colorScheme);
      await page.locator('klima-site').evaluate((site) => site.removeAttribute('theme'));
      const look = async (name: string) => {
        const { violations } = await new AxeBuilder({ page }).include('nfk-membership-form').analyze();
        expect
          .soft(
            violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ') ?? ''}`),
            name,
          )
          .toEqual([]);
      };
      await form.getByRole('button', { name: 'Neste' }).click();
      await expect(form.getByRole('alert')).toBeVisible();
      await look('errors');
      await fillIn(form, ANSWERS, pointer, look);
      await sendButton(form).click();
      await referenceOf(form);
      await form.getByText('Se klimakontrakten').click();
      await look('receipt');
    });
  });
}

test('the strictest policy is kept from the first step to the receipt', async ({ page }) => {
  test.slow();
  const violations: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') violations.push(message.text());
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const form = await openForm(page);
  await fillIn(form);
  await sendButton(form).click();
  await referenceOf(form);
  expect(violations).toEqual([]);
  expect(errors).toEqual([]);
});

test('personal data are found nowhere but in the database, the desk and the two mails', async ({ page }) => {
  test.slow();
  const canary = (name: string) => `kanari${name}${randomUUID().slice(0, 8)}`;
  const answers: Answers = {
    ...ANSWERS,
    invoiceEmail: `${canary('faktura')}@nordlys-bakeri.example.no`,
    invoiceReference: canary('referanse'),
    comment: canary('kommentar'),
    explanation: canary('forklaring'),
    contactName: canary('kontakt'),
    contactTitle: canary('tittel'),
    contactEmail: `${canary('post')}@nordlys-bakeri.example.no`,
    leaderName: canary('leder'),
    leaderTitle: canary('ledertittel'),
    leaderEmail: `${canary('lederpost')}@nordlys-bakeri.example.no`,
    message: canary('melding'),
  };
  const server = await startOwnServer({ LOG_LEVEL: 'debug' });
  const seen: string[] = [];
  try {
    page.on('console', (message) => seen.push(message.text()));
    page.on('request', (request) => seen.push(request.url()));
    await page.addInitScript(() => {
      for (const name of ['step-changed', 'application-submitted', 'application-failed', 'widget-failed']) {
        addEventListener(name, (event) => {
          const fields: string[] = [];
          for (const key in event) fields.push(`${key}=${String(Reflect.get(event, key))}`);
          console.info(`event ${name} ${fields.join(' ')}`);
        });
      }
    });
    const form = await openForm(page, server.origin);
    await fillIn(form, answers, typing(page));
    await sendButton(form).click();
    const reference = await referenceOf(form);
    expect(seen.join('\n')).toContain(`reference=${reference}`);

    seen.push(page.url(), await page.title());
    seen.push(
      await page.evaluate(() =>
        JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]),
      ),
    );
    const { origin } = server;
    for (const path of [
      'index.json',
      'initiatives/nfk.json',
      'initiatives/nfk/members.json?limit=200',
      'initiatives/nfk/events.json',
    ]) {
      seen.push(await (await page.request.get(`${origin}/v1/${path}`)).text());
    }
    seen.push(await (await page.request.get(`${origin}/v1/applications/${reference}.json`)).text());
    await expect.poll(async () => (await mailsOf(server)).length).toBe(2);
    seen.push(server.printed());
    const notice = (await mailsOf(server)).find(({ to }) => to?.[0]?.address !== answers.contactEmail);
    seen.push(notice?.text ?? '');

    expect(server.printed()).toContain('applications');
    for (const line of seen) expect(line).not.toMatch(/kanari/i);
    const database = readFileSync(join(server.folder, 'test.db-wal')).toString('latin1');
    expect(database).toContain(answers.contactName);
  } finally {
    await server.stop();
  }
});
