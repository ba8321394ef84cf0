import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateMembersFile } from '../../scripts/generate-members.ts';
import { CURRENT_STATUSES, isOneOf } from '../../src/contract/vocabulary.ts';
import { directoryOf, namesIn, waitForDirectory } from './support/directory.ts';
import { writeDirectory, writePage } from './support/foreign-page.ts';
import { expect, test } from './support/foreign-test.ts';
import { type OwnServer, startOwnServer } from './support/own-server.ts';

const MEMBERS = generateMembersFile(12_000);
const CURRENT = MEMBERS.members.filter(({ status }) => isOneOf(CURRENT_STATUSES, status));

// One server for all of them.
test.describe.configure({ mode: 'default' });

let server: OwnServer;
const asked: URL[] = [];

test.beforeAll(async () => {
  server = await startOwnServer();
  const file = join(server.folder, 'members.json');
  await writeFile(file, JSON.stringify(MEMBERS));
  server.run('import', 'members', file, '--initiative', 'nfk', '--replace');
});

test.afterAll(() => server.stop());

test.beforeEach(async ({ page, host, foreign }) => {
  asked.length = 0;
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.pathname.endsWith('/members.json')) asked.push(url);
  });
  const html = writePage({
    scripts: [host.script('cdn/klimabrikker.js')],
    body: writeDirectory({ endpoint: `${server.origin}/v1` }),
  });
  await page.goto(foreign.page('/', html));
  await waitForDirectory(directoryOf(page));
});

test('a list of thousands begins with its first page and says that there are more than it counts', async ({ page }) => {
  const directory = directoryOf(page);
  await expect(namesIn(directory)).toHaveCount(24);
  await expect(directory).toContainText(/Over 10\s000/);
  expect(CURRENT.length).toBeGreaterThan(10_000);
  expect(asked).toHaveLength(1);
});

test('"show more" goes on where the page before ended, without repeating anybody', async ({ page }) => {
  const directory = directoryOf(page);
  for (const shown of [24, 48, 72]) {
    await expect(namesIn(directory)).toHaveCount(shown);
    await directory.getByRole('button', { name: 'Vis flere' }).click();
  }
  await expect(namesIn(directory)).toHaveCount(96);
  await expect(namesIn(directory).nth(72)).toBeFocused();
  const links = await namesIn(directory).evaluateAll((names) => names.map((name) => name.getAttribute('href')));
  expect(new Set(links).size).toBe(96);
  expect(asked.slice(1).every(({ searchParams }) => searchParams.has('cursor'))).toBe(true);
});

test('a search and a filter are answered by the server, with the right totals', async ({ page }) => {
  const directory = directoryOf(page);
  const word = CURRENT.at(-1)!.name.split(' ')[0]!;
  await directory.getByRole('searchbox').fill(word);
  await expect(directory.locator('mark').first()).toHaveText(new RegExp(word, 'i'));
  expect(asked.at(-1)!.search).toContain(encodeURIComponent(word));

  await directory.getByRole('searchbox').fill('');
  await directory.getByRole('checkbox', { name: /^Partner/ }).check();
  const partners = CURRENT.filter(({ tier }) => tier === 'partner').length;
  await expect(directory.locator('.total')).toContainText(new RegExp(String(partners).replace(/(?=...$)/, '\\D?')));
});

test('a member on no page that was shown can be linked to', async ({ page, foreign }) => {
  const last = CURRENT.at(-1)!;
  await page.goto(`${foreign.origin}/?nfk-member=${last.id}`);
  await expect(directoryOf(page).getByRole('dialog', { name: last.name })).toBeVisible();
});

test('the download has everyone that a search leaves', async ({ page }) => {
  const directory = directoryOf(page);
  const word = CURRENT[0]!.name.split(' ')[0]!;
  await directory.getByRole('searchbox').fill(word);
  await expect(directory.locator('mark').first()).toHaveText(new RegExp(word, 'i'));
  const total = Number(/\d+(?=\D*$)/.exec(await directory.locator('.total').innerText())?.[0]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    directory.getByRole('button', { name: 'Last ned som JSON' }).click(),
  ]);
  const { members } = JSON.parse(await readFile(await file.path(), 'utf8')) as { members: unknown[] };
  expect(members).toHaveLength(total);
});
