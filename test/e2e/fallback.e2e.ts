import type { Page } from '@playwright/test';
import { directoryOf } from './support/directory.ts';
import type { ForeignSite } from './support/foreign-site.ts';
import { FALLBACK, writeDirectory, writePage } from './support/foreign-page.ts';
import { expect, test } from './support/foreign-test.ts';

const SCRIPT = 'cdn/klimabrikker.js';
/** What a browser says by itself of a request that came to nothing. */
const FAILED_REQUEST = /^says: (Failed to load resource|Access to (script|fetch))/;
const BLOCKED =
  /^says: (policy (script-src|connect-src)|Loading the script|Connecting to|Fetch API cannot load|Refused to)/;

const fallbackOf = (page: Page) => directoryOf(page).getByRole('link', { name: FALLBACK });

async function open(page: Page, foreign: ForeignSite, script: string, endpoint: string, policy?: string) {
  const html = writePage({ scripts: [script], body: writeDirectory({ endpoint }) });
  const headers = policy === undefined ? {} : { 'Content-Security-Policy': policy };
  await page.goto(foreign.page('/', html, { headers }));
}

test('the fallback stands where the page’s policy blocks the script', async ({ page, host, foreign, complaints }) => {
  complaints.allow(BLOCKED);
  await open(page, foreign, host.script(SCRIPT), host.endpoint, `script-src 'none'`);
  await expect(fallbackOf(page)).toBeVisible();
  expect(complaints.found.join()).toContain('policy script-src');
});

test('the fallback stands where the script is not found', async ({ page, host, foreign, complaints }) => {
  complaints.allow(FAILED_REQUEST);
  await open(page, foreign, host.script('cdn/nothing-here.js'), host.endpoint);
  await expect(fallbackOf(page)).toBeVisible();
});

test('the fallback stands where the script never comes', async ({ page, host, foreign, complaints }) => {
  complaints.allow(FAILED_REQUEST);
  await page.route('**/klimabrikker/**', (route) => route.abort());
  await open(page, foreign, host.script(SCRIPT), host.endpoint);
  await expect(fallbackOf(page)).toBeVisible();
});

test('the fallback stands where the script is cut off', async ({ page, host, foreign, complaints }) => {
  // Which of the errors of a parser it is, depends on where the cut falls.
  complaints.allow(/SyntaxError|Unexpected|Invalid|Missing|must be declared/);
  const script = await (await page.request.get(host.script(SCRIPT))).text();
  const half = foreign.handle('/half.js', (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' });
    response.end(script.slice(0, script.length / 2));
  });
  await open(page, foreign, half, host.endpoint);
  await expect(fallbackOf(page)).toBeVisible();
});

test('the list stands without what comes after it where that cannot be loaded', async ({
  page,
  host,
  foreign,
  complaints,
}) => {
  complaints.allow(FAILED_REQUEST);
  await page.route('**/klimabrikker/cdn/chunks/**', (route) => route.abort());
  await open(page, foreign, host.script('cdn/member-directory.js'), host.endpoint);
  await expect(directoryOf(page).getByRole('heading', { level: 3 }).first()).toBeVisible();
});

test('the fallback stands under a calm message where the endpoint is down', async ({
  page,
  host,
  foreign,
  complaints,
}) => {
  complaints.allow(FAILED_REQUEST);
  await page.route(`${host.endpoint}/**`, (route) => route.abort('connectionrefused'));
  await open(page, foreign, host.script(SCRIPT), host.endpoint);
  await expect(directoryOf(page).getByRole('button', { name: 'Prøv igjen' })).toBeVisible();
  await expect(fallbackOf(page)).toBeVisible();

  await page.unroute(`${host.endpoint}/**`);
  await directoryOf(page).getByRole('button', { name: 'Prøv igjen' }).click();
  await expect(directoryOf(page).getByRole('heading', { level: 3 }).first()).toBeVisible();
  await expect(fallbackOf(page)).toBeHidden();
});

test('the fallback stands where the page’s policy blocks the endpoint', async ({ page, host, foreign, complaints }) => {
  complaints.allow(BLOCKED);
  await open(page, foreign, host.script(SCRIPT), host.endpoint, `connect-src 'none'`);
  await expect(directoryOf(page).locator('[part~="notice"]')).toBeVisible();
  await expect(fallbackOf(page)).toBeVisible();
  expect(complaints.found.join()).toContain('policy connect-src');
});

test('the fallback stands where Trusted Types leave no room for Lit', async ({ page, host, foreign, complaints }) => {
  complaints.allow(
    /^says: (policy trusted-types|policy require-trusted-types-for|Creating a TrustedTypePolicy|This document requires)|^throws: .*createPolicy/,
  );
  const policy = `require-trusted-types-for 'script'; trusted-types 'none'`;
  await open(page, foreign, host.script(SCRIPT), host.endpoint, policy);
  await expect(fallbackOf(page)).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the fallback stands', async ({ page, host, foreign }) => {
    await open(page, foreign, host.script(SCRIPT), host.endpoint);
    await expect(fallbackOf(page)).toBeVisible();
  });
});
