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

test('a tag that has lost all it said takes it from the link in its fallback', async ({ page, host, foreign }) => {
  const body = `<member-directory><p><a href="${host.origin}/e/member-directory?initiative=nfk&amp;page-size=3">${FALLBACK}</a></p></member-directory>`;
  await page.goto(foreign.page('/', writePage({ scripts: [host.script(LOADER)], body })));
  const kept = await read(page);
  await page.goto(
    foreign.page('/', writePage({ scripts: [host.script(LOADER)], body: carriersFor(host.origin)['a tag'] ?? '' })),
  );
  expect(kept).toBe(await read(page));
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

/** A part of the loader's folder, with one byte that is not what was built. */
async function tamper(page: Page, file: string): Promise<string[]> {
  const tampered: string[] = [];
  await page.route(`**/cdn/parts/*/${file}.js`, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    tampered.push(file);
    await route.fulfill({ response, body: `globalThis.tampered=1;${body}` });
  });
  return tampered;
}

const hasRun = (page: Page): Promise<boolean> => page.evaluate(() => Reflect.has(window, 'tampered'));

for (const file of ['member-directory', 'shared']) {
  test(`the fallback stays where ${file}.js is not what was built`, async ({ page, host, foreign, complaints }) => {
    complaints.allow(/integrity|digest/i);
    const tampered = await tamper(page, file);
    const said = page.waitForEvent('console', (message) => message.type() === 'info');
    const html = writePage({
      scripts: [host.script(LOADER)],
      body: Object.values(carriersFor(host.origin)).slice(0, 1).join(''),
    });
    await page.goto(foreign.page('/', html));
    await said;
    await page.waitForLoadState('networkidle');
    expect(tampered).toEqual([file]);
    expect(await hasRun(page)).toBe(false);
    await expect(directoryOf(page).getByRole('link', { name: FALLBACK })).toBeVisible();
  });
}

test('a part that comes later never runs when it is not what was built', async ({
  page,
  host,
  foreign,
  complaints,
}) => {
  complaints.allow(/integrity|digest/i);
  const tampered = await tamper(page, 'directory-tools');
  const html = writePage({
    scripts: [host.script(LOADER)],
    body: writeDirectory({ endpoint: host.endpoint, 'page-size': '3' }),
  });
  await page.goto(foreign.page('/', html));
  await expect(directoryOf(page).getByRole('heading', { level: 3 }).first()).toBeVisible();
  await expect.poll(() => tampered).toEqual(['directory-tools']);
  await page.waitForLoadState('networkidle');
  expect(await hasRun(page)).toBe(false);
});

test('the one hash in the snippet is enough for the page’s policy', async ({ page, host, foreign }) => {
  const integrity = (await (await page.request.get(host.script('integrity.json'))).json()) as {
    readonly files: Readonly<Record<string, string>>;
  };
  const snippet = (hash: string) =>
    `<script type="module" src="${host.script(LOADER)}" integrity="${hash}" crossorigin="anonymous"></script>`;
  const hash = integrity.files[LOADER]!;
  const body = Object.values(carriersFor(host.origin))[0]!;
  const page1 = writePage({ head: snippet(hash), body });
  await page.goto(foreign.page('/', page1, { headers: policyFor(host.origin) }));
  await waitForDirectory(directoryOf(page));
});

test('carriers that come later come to life, and what is no carrier is left alone', async ({ page, host, foreign }) => {
  const address = `${host.origin}/e/member-directory?initiative=nfk&amp;page-size=3`;
  const untouched = [
    `<p>Les mer om <a href="${address}">medlemmene</a>.</p>`,
    `<ul><li><a href="${address}">Medlemmer</a></li></ul>`,
    `<nav><div><a href="${address}">Medlemmer</a></div></nav>`,
    `<p><a href="https://evil.example/e/member-directory?initiative=nfk">Medlemmer</a></p>`,
    `<p><a href="${host.origin}/e/member-directory/more">Medlemmer</a></p>`,
    `<p><a href="${host.origin.replace('://', '://someone@')}/e/member-directory">Medlemmer</a></p>`,
    `<p><a href="${address}"><img alt="Medlemmer"></a></p>`,
    `<div contenteditable><p><a href="${address}">Medlemmer</a></p><div data-klima="member-directory" data-initiative="nfk"></div></div>`,
    `<div data-klima="constructor" data-initiative="nfk"></div>`,
  ].join('\n');
  await page.goto(
    foreign.page('/', writePage({ scripts: [host.script(LOADER)], body: `<div id="old">${untouched}</div>` })),
  );
  const before = await page.locator('#old').innerHTML();
  await page.evaluate(
    (bodies) => {
      for (const body of bodies) {
        const section = document.createElement('section');
        section.innerHTML = body;
        document.querySelector('main')!.append(section);
      }
    },
    Object.values(carriersFor(host.origin)),
  );
  await expect(directoryOf(page)).toHaveCount(Object.keys(carriersFor('')).length);
  for (const directory of await directoryOf(page).all()) await waitForDirectory(directory);
  expect(await page.locator('#old').innerHTML()).toBe(before);
});

test('only attributes that the widget knows are taken from data attributes', async ({ page, host, foreign }) => {
  const body = `<div data-klima="member-directory" data-endpoint="${host.endpoint}" data-initiative="nfk" data-onclick="x()" data-style="color:red" data-id="x" id="mine" class="wide"></div>`;
  await page.goto(foreign.page('/', writePage({ scripts: [host.script(LOADER)], body })));
  await waitForDirectory(directoryOf(page));
  const names = await directoryOf(page).evaluate((element) => element.getAttributeNames().sort());
  expect(names).toEqual(['endpoint', 'initiative', 'url-prefix']);
  await expect(page.locator('#mine.wide')).toHaveCount(1);
});

test('what a self-closed tag has swallowed is there for the reader', async ({ page, host, foreign }) => {
  const swallowing = `<article><p>Før</p><member-directory endpoint="${host.endpoint}" initiative="nfk" page-size="3" />
    <h2>Etter</h2><p>Mer tekst</p><campaign-timeline endpoint="${host.endpoint}" initiative="nfk" /><p>Til slutt</p><p>Slutt</p></article>
    <p>Utenfor</p>`;
  await page.goto(foreign.page('/', writePage({ scripts: [host.script(LOADER)], body: swallowing })));
  await waitForDirectory(directoryOf(page));
  for (const text of ['Etter', 'Mer tekst', 'Til slutt', 'Utenfor'])
    await expect(page.getByText(text, { exact: true })).toBeVisible();
  await expect(page.locator('campaign-timeline').getByRole('listitem').first()).toBeVisible();
});

const SECOND: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['two loaders', [LOADER, `${LOADER}?copy=2`], /a loader is already here/],
  ['loader and file', [LOADER, 'cdn/member-directory.js'], /<member-directory> is already defined/],
  ['file and loader', ['standalone/member-directory.js', LOADER], /<member-directory> is already defined/],
];
for (const [name, files, expected] of SECOND) {
  test(`one copy wins, and one line says so: ${name}`, async ({ page, host, foreign }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    const body = Object.values(carriersFor(host.origin)).join('\n');
    await page.goto(foreign.page('/', writePage({ scripts: files.map(host.script), body })));
    await expect(directoryOf(page)).toHaveCount(Object.keys(carriersFor('')).length);
    for (const directory of await directoryOf(page).all()) await waitForDirectory(directory);
    await expect.poll(() => said.filter((text) => expected.test(text))).toHaveLength(1);
  });
}

test('a lazy widget waits until the reader is near, or the page is printed', async ({ page, host, foreign }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const far = (attributes: Readonly<Record<string, string>>) =>
    `<div style="height: 5000px"></div>${writeDirectory({ endpoint: host.endpoint, ...attributes })}`;
  const open = async (attributes: Readonly<Record<string, string>>) => {
    asked.length = 0;
    await page.goto(foreign.page('/', writePage({ scripts: [host.script(LOADER)], body: far(attributes) })));
    await page.waitForLoadState('networkidle');
  };
  const hasAsked = () => asked.some((url) => url.includes('/v1/'));
  await open({ loading: 'lazy' });
  expect(hasAsked()).toBe(false);
  await page.evaluate(() => scrollTo(0, 4500));
  await waitForDirectory(directoryOf(page));
  await open({ 'data-loading': 'lazy' });
  expect(hasAsked()).toBe(false);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect.poll(hasAsked).toBe(true);
  await open({ loading: 'lazy', 'data-preload': '' });
  expect(hasAsked()).toBe(true);
});

test('a frame gets the height that its page asks for, and no other message has an effect', async ({
  page,
  host,
  foreign,
}) => {
  const canonical = `${host.origin}/e/member-directory?initiative=nfk`;
  await page.route('**/e/member-directory*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Medlemmer</p>' }),
  );
  const evil = foreign.page('/evil', '<!doctype html><p>Reklame</p>');
  const html = writePage({
    scripts: [host.script(LOADER)],
    body: `<iframe id="ours" title="Medlemmer" src="${canonical}"></iframe><iframe id="evil" title="Reklame" src="${evil}"></iframe>`,
  });
  await page.goto(foreign.page('/', html));
  await page.waitForLoadState('networkidle');
  const ours = page.frames().find((frame) => frame.url() === canonical)!;
  const others = page.frames().find((frame) => frame.url() === evil)!;
  const post = (frame: typeof ours, message: unknown) =>
    frame.evaluate((data) => parent.postMessage(data, '*'), message);
  const height = (id: string) => page.locator(`#${id}`).getAttribute('height');
  const good = { source: 'klimabrikker', kind: 'height', value: 612.4 };
  await post(others, good);
  for (const value of ['900', null, Number.NaN, -5, {}, [900]]) await post(ours, { ...good, value });
  for (const message of [null, 'klimabrikker', 7, { ...good, kind: 'x' }, { ...good, source: 'x' }])
    await post(ours, message);
  await page.evaluate((data) => postMessage(data, '*'), good);
  await post(ours, good);
  await expect.poll(() => height('ours')).toBe('613');
  expect(await height('evil')).toBeNull();
  await post(ours, { ...good, value: 1e9 });
  await expect.poll(() => height('ours')).toBe('20000');
});

test('a theme holds on a single widget, however it was written', async ({ page, host, foreign }) => {
  const bodies = {
    'a tag': writeDirectory({ endpoint: `${host.origin}/v1`, theme: 'punkt' }),
    'a div': `<div data-klima="member-directory" data-endpoint="${host.origin}/v1" data-initiative="nfk" data-theme="punkt"></div>`,
    'a link': `<p><a href="${host.origin}/e/member-directory?initiative=nfk&amp;theme=punkt">Medlemmer</a></p>`,
  };
  for (const [name, body] of Object.entries(bodies)) {
    const html = writePage({ scripts: [host.script(LOADER)], body });
    await page.goto(foreign.page('/', html, { headers: policyFor(host.origin) }));
    await waitForDirectory(directoryOf(page));
    // Punkt has square corners.
    await expect(directoryOf(page).getByRole('button').first(), name).toHaveCSS('border-radius', '0px');
  }
});

test('an editor who asks for it finds out in the page what a widget is set up with', async ({
  page,
  host,
  foreign,
}) => {
  const body = `<div data-klima="member-directory" data-endpoint="${host.origin}/v1" data-initiative="nfk" data-debug></div>`;
  await page.goto(foreign.page('/', writePage({ scripts: [host.script(LOADER)], body })));
  await waitForDirectory(directoryOf(page));
  await expect(page.getByText(`${host.origin}/v1`).first()).toBeAttached();
});

test('an editor is told of an attribute that does not exist, with what was meant', async ({ page, host, foreign }) => {
  const said = page.waitForEvent('console', (message) => message.text().includes('no attribute'));
  const body = writeDirectory({ endpoint: host.endpoint, pagesize: '3', debug: '' });
  await page.goto(foreign.page('/', writePage({ scripts: [host.script(LOADER)], body })));
  expect((await said).text()).toContain('"pagesize" (perhaps "page-size")');
});

const BLOCKING: Readonly<Record<string, string>> = {
  policy: '',
  'the network': 'parts',
};
for (const [name, blocked] of Object.entries(BLOCKING)) {
  test(`the fallback stays in every carrier where ${name} is in the way`, async ({
    page,
    host,
    foreign,
    complaints,
  }) => {
    complaints.allow(/policy|Refused|Loading|Failed to load|Connecting|violates/);
    if (blocked) await page.route(`**/cdn/${blocked}/**`, (route) => route.abort());
    const headers = blocked
      ? {}
      : { 'Content-Security-Policy': `script-src ${host.script(LOADER)}; connect-src 'none'` };
    const body = Object.values(carriersFor(host.origin)).join('\n');
    await page.goto(foreign.page('/', writePage({ scripts: [host.script(LOADER)], body }), { headers }));
    await page.waitForLoadState('networkidle');
    for (const link of await page.getByRole('main').getByRole('link').all()) await expect(link).toBeVisible();
    await expect(page.getByRole('main').getByRole('link')).toHaveCount(4);
  });
}
