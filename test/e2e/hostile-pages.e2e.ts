import type { Page } from '@playwright/test';
import { paths } from '../../src/contract/index.ts';
import { manyMembers, membersOf } from '../support/members.ts';
import { directoryOf, namesIn, waitForDirectory } from './support/directory.ts';
import { FALLBACK, writeDirectory, writePage } from './support/foreign-page.ts';
import { expect, test } from './support/foreign-test.ts';

/** Scripts that pages of the last twenty years bring along, under which the widget is as ever. */
const SCRIPTS: Readonly<Record<string, string>> = {
  'Prototype.js’ toJSON': `[Array, String, Number, Date].forEach(function (type) {
    type.prototype.toJSON = function () { return '"' + String(this) + '"' } });`,
  'a countable property of all objects': `Object.prototype.extraProperty = function () { return 'extra' };`,
  'a countable property of all arrays': `
    Array.prototype.contains = function (item) { return this.indexOf(item) >= 0 };
    Array.prototype.last = 7;`,
  'a map of its own': `Array.prototype.map = function (fn, self) {
    var r = []; for (var i = 0; i < this.length; i++) r.push(fn.call(self, this[i], i, this)); return r };`,
  'a filter of its own': `Array.prototype.filter = function (fn, self) {
    var r = []; for (var i = 0; i < this.length; i++) if (fn.call(self, this[i], i, this)) r.push(this[i]); return r };`,
  'a fetch that is watched': `var own = window.fetch; window.fetch = function () {
    return own.apply(this, arguments).then(function (answer) { return answer }) };`,
  'timers that are watched': `['setTimeout', 'requestAnimationFrame'].forEach(function (name) {
    var own = window[name];
    window[name] = function (fn, time) { return own.call(window, function () { fn.apply(this, arguments) }, time) } });`,
  'a Promise of its own': `window.Promise = class extends window.Promise {};`,
  'names that we might have used': `window.html = window.css = window.klima = window.lit = 'taken';`,
};

/** Scripts that break what everybody builds on: the widget works, or the page keeps its fallback. */
const BREAKING: Readonly<Record<string, string>> = {
  'map throws': `Array.prototype.map = function () { throw new Error('from the page') };`,
  'all objects have get': `Object.prototype.get = function () {};`,
  'all objects have value': `Object.prototype.value = 1;`,
  'there is no fetch': `delete window.fetch;`,
  'JSON.parse gives nothing': `JSON.parse = function () { return {} };`,
  'there is no idle time': `delete window.requestIdleCallback;`,
  'there is no matchMedia': `window.matchMedia = undefined;`,
  'history cannot be written': `History.prototype.pushState = History.prototype.replaceState = function () {
    throw new DOMException('no', 'SecurityError') };`,
};

/** Styles of pages, under which the same is read, no smaller. */
const STYLES: Readonly<Record<string, string>> = {
  'a reset of everything': `* { all: unset }`,
  'a reset of boxes': `*, *::before { margin: 0; padding: 0; border: 0; box-sizing: content-box; list-style: none }`,
  'a root of 62.5 %': `html { font-size: 62.5% } body { font-size: 1.6rem }`,
  'tiny text everywhere': `* { font-size: 8px !important; line-height: 1 !important }`,
  'floating inline elements': `member-directory { display: inline !important; float: left; width: 100% }`,
  'centred text that never wraps': `body { text-align: center; white-space: nowrap }`,
  'a rule that hides what is not defined': `:not(:defined) { display: none }`,
};

interface Served {
  readonly host: { readonly endpoint: string; readonly script: (file: string) => string };
  readonly foreign: { readonly page: (path: string, html: string) => string };
}

/** The address of a page with the list and something hostile in its head. */
const put = ({ host, foreign }: Served, path: string, head: string): string =>
  foreign.page(
    path,
    writePage({
      scripts: [host.script('cdn/klimabrikker.js')],
      head,
      body: writeDirectory({ endpoint: host.endpoint, 'page-size': '5' }),
    }),
  );

/** What a reader is told of the list, in the order it is read; addresses left out. */
async function read(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await waitForDirectory(directoryOf(page));
  return (await directoryOf(page).ariaSnapshot()).replaceAll(/\/url: .*/g, '');
}

async function useSearch(page: Page): Promise<void> {
  await directoryOf(page).getByRole('searchbox').fill('bakeri');
  await expect(directoryOf(page).locator('mark').first()).toHaveText(/bakeri/i);
}

for (const [name, script] of Object.entries(SCRIPTS)) {
  test(`the list is whole on a page with ${name}`, async ({ page, host, foreign }) => {
    const calm = await read(page, put({ host, foreign }, '/calm', ''));
    const hostile = await read(page, put({ host, foreign }, '/', `<script>${script}</script>`));
    expect(hostile).toBe(calm);
    await useSearch(page);
  });
}

for (const [name, script] of Object.entries(BREAKING)) {
  test(`the list or the fallback stands where ${name}`, async ({ page, host, foreign, complaints }) => {
    // Lit cannot start where every object has a `get`: the page keeps its fallback, and its console has the error.
    complaints.allow(/from the page|Invalid property descriptor/);
    await page.goto(put({ host, foreign }, '/', `<script>${script}</script>`));
    const link = directoryOf(page).getByRole('link', { name: FALLBACK });
    const shown = namesIn(directoryOf(page)).or(link).first();
    await expect(shown).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(shown).toBeVisible();
  });
}

for (const [name, style] of Object.entries(STYLES)) {
  test(`the list can be read under ${name}`, async ({ page, host, foreign }) => {
    const sizeOfNames = () =>
      namesIn(directoryOf(page))
        .first()
        .evaluate((link) => Number.parseFloat(getComputedStyle(link).fontSize));
    const calm = await read(page, put({ host, foreign }, '/calm', ''));
    const before = await sizeOfNames();
    const hostile = await read(page, put({ host, foreign }, '/', `<style>${style}</style>`));
    expect(hostile).toBe(calm);
    expect(await sizeOfNames()).toBeGreaterThanOrEqual(before);
    await useSearch(page);
  });
}

test('a page with a base of its own has its links and its list', async ({ page, host, foreign }) => {
  await read(page, put({ host, foreign }, '/here', '<base href="https://base.example/elsewhere/">'));
  await useSearch(page);
  await expect(page).toHaveURL(/\/here\?.*query=bakeri/);
  await namesIn(directoryOf(page)).first().click();
  await expect(directoryOf(page).getByRole('dialog')).toBeVisible();
  await expect(page).toHaveURL(/\/here\?.*member=/);
});

test('the widget leaves nothing behind on the page but the names of Lit', async ({ page, host, foreign }) => {
  await read(page, put({ host, foreign }, '/', '<script>window.before = Object.keys(window)</script>'));
  const added = await page.evaluate(() => {
    const before: unknown = Reflect.get(window, 'before');
    return Object.keys(window).filter((key) => Array.isArray(before) && !before.includes(key));
  });
  expect(added.filter((key) => !/^(before|lit\w+|reactiveElementVersions)$/.test(key))).toEqual([]);
});

test.describe('while the list is on its way', () => {
  /** Lets the held answers of the endpoint go. */
  let release: () => void;

  test.beforeEach(async ({ page, host, foreign }) => {
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    foreign.handle(`/slow${paths.members('nfk')}`, (_, response) => {
      void held.then(() => {
        response.writeHead(200, { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' });
        response.end(JSON.stringify(membersOf(manyMembers(9))));
      });
    });
    const html = writePage({
      scripts: [host.script('cdn/klimabrikker.js')],
      body: `${writeDirectory({ endpoint: `${foreign.origin}/slow` })}<div id="elsewhere"></div>`,
    });
    await page.goto(foreign.page('/', html));
    await expect(directoryOf(page).locator('[aria-busy="true"]').first()).toBeVisible();
    await expect.poll(() => foreign.asked.filter((path) => path.startsWith('/slow')).length).toBe(1);
  });

  test('a page may take the widget away', async ({ page }) => {
    await directoryOf(page).evaluate((element) => element.remove());
    release();
    await page.waitForLoadState('networkidle');
    await expect(directoryOf(page)).toHaveCount(0);
  });

  test('a page may move the widget', async ({ page }) => {
    await directoryOf(page).evaluate((element) => document.querySelector('#elsewhere')!.append(element));
    release();
    await expect(namesIn(page.locator('#elsewhere'))).toHaveCount(9);
  });

  test('a page may take the widget away and put it back later', async ({ page }) => {
    const element = await directoryOf(page).elementHandle();
    await element.evaluate((node) => {
      if (node instanceof HTMLElement) node.remove();
    });
    release();
    await page.waitForLoadState('networkidle');
    await element.evaluate((node) => document.querySelector('#elsewhere')!.append(node));
    await expect(namesIn(page.locator('#elsewhere'))).toHaveCount(9);
  });

  test('a page may copy the widget', async ({ page }) => {
    await directoryOf(page).evaluate((element) =>
      document.querySelector('#elsewhere')!.append(element.cloneNode(true)),
    );
    release();
    await expect(namesIn(page.locator('#elsewhere'))).toHaveCount(9);
    await expect(namesIn(directoryOf(page).first())).toHaveCount(9);
  });
});

test('a sandboxed frame without an origin has the list', async ({ page, host, foreign }) => {
  put({ host, foreign }, '/frame', '');
  const frame = `<iframe title="Medlemmer" src="/frame" sandbox="allow-scripts" width="900" height="900"></iframe>`;
  await page.goto(foreign.page('/', writePage({ body: frame })));
  const directory = page.frameLocator('iframe').locator('member-directory');
  await waitForDirectory(directory);
  await directory.getByRole('searchbox').fill('bakeri');
  await expect(directory.locator('mark').first()).toHaveText(/bakeri/i);
  await namesIn(directory).first().click();
  await expect(directory.getByRole('dialog')).toBeVisible();
});
