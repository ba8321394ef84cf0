import type { Page } from '@playwright/test';
import { paths } from '../../src/contract/index.ts';
import { directoryOf, waitForDirectory } from './support/directory.ts';
import { FALLBACK, writeDirectory, writePage } from './support/foreign-page.ts';
import { expect, test } from './support/foreign-test.ts';

const LOADER = 'cdn/loader.js';

/** What our manual asks of a page with a policy, and nothing else. */
const policyFor = (origin: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': [
    `default-src 'none'`,
    `script-src ${origin}`,
    `connect-src ${origin}`,
    `img-src ${origin}`,
    `require-trusted-types-for 'script'`,
    `trusted-types lit-html 'allow-duplicates'`,
  ].join('; '),
});

/** The same list, in every form in which it can stand in a page. */
const carriersFor = (origin: string): Readonly<Record<string, string>> => ({
  'a tag': writeDirectory({ endpoint: `${origin}/v1`, 'page-size': '3' }),
  'a tag with data attributes': `<member-directory data-endpoint="${origin}/v1" data-initiative="nfk" data-page-size="3"></member-directory>`,
  'a tag with typographic quotes and hard spaces': `<member-directory endpoint=”${origin}/v1” initiative="&nbsp;nfk&nbsp;" page-size=“3”></member-directory>`,
  'a div': `<div data-klima="member-directory" data-endpoint="${origin}/v1" data-initiative="nfk" data-page-size="3"><p><a href="/medlemmer">${FALLBACK}</a></p></div>`,
  'a link': `<p><a href="${origin}/e/member-directory?initiative=nfk&amp;page-size=3">Medlemmer</a></p>`,
  'a link in bold': `<p>&nbsp;<strong><a href="${origin}/e/member-directory?initiative=nfk&amp;page-size=3">Medlemmer</a></strong><br></p>`,
});

async function read(page: Page): Promise<string> {
  const directory = directoryOf(page);
  await waitForDirectory(directory);
  return (await directory.ariaSnapshot()).replaceAll(/\/url: .*/g, '');
}

test('every carrier shows the same list, on a page with the strictest policy', async ({ page, host, foreign }) => {
  const shown: Record<string, string> = {};
  for (const [name, body] of Object.entries(carriersFor(host.origin))) {
    const html = writePage({ scripts: [host.script(LOADER)], body });
    await page.goto(foreign.page('/', html, { headers: policyFor(host.origin) }));
    shown[name] = await read(page);
  }
  for (const [name, text] of Object.entries(shown)) expect(text, name).toBe(shown['a tag']);
});

test('the first answer is asked for once, before the code has come', async ({ page, host, foreign }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/cdn/parts/**', async (route) => {
    await held;
    await route.continue();
  });
  const body = Object.values(carriersFor(host.origin)).join('\n');
  await page.goto(foreign.page('/', writePage({ scripts: [host.script(LOADER)], body })));
  const list = `/v1${paths.members('nfk')}`;
  await expect.poll(() => asked).toContain(list);
  release();
  await expect(directoryOf(page)).toHaveCount(Object.keys(carriersFor('')).length);
  for (const directory of await directoryOf(page).all()) await waitForDirectory(directory);
  expect(asked.filter((path) => path === list)).toHaveLength(1);
});
