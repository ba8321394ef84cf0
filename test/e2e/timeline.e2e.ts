import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { type Events, paths } from '../../src/contract/index.ts';
import { TIMELINE_FALLBACK, writePage, writeTimeline } from './support/foreign-page.ts';
import type { ForeignSite } from './support/foreign-site.ts';
import { expect, test } from './support/foreign-test.ts';
import { tabTo } from './support/keyboard.ts';
import { layoutFaults, spaceText, targetsIn } from './support/layout-faults.ts';
import { openFilters, timelineOf, titlesIn, waitForTimeline } from './support/timeline.ts';

const SCRIPT = 'cdn/campaign-timeline.js';
/** What is seen of a switch are its words, and they take the press for it. */
const AS_SEEN = { force: true } as const;

interface Host {
  readonly endpoint: string;
  readonly script: (file: string) => string;
}

/** A page of somebody else's with one timeline. */
async function open(
  page: Page,
  { host, foreign }: { readonly host: Host; readonly foreign: ForeignSite },
  attributes: Readonly<Record<string, string>> = {},
): Promise<string> {
  const body = writeTimeline({ endpoint: host.endpoint, ...attributes });
  const address = foreign.page('/', writePage({ scripts: [host.script(SCRIPT)], body }));
  await page.goto(address);
  await waitForTimeline(timelineOf(page), attributes.view === 'compact');
  return address;
}

/** Titles of the events of a calendar; throws when it is none. */
const summariesOf = (text: string): string[] =>
  ICAL.Component.fromString(text)
    .getAllSubcomponents('vevent')
    .map((component) => String(component.getFirstPropertyValue('summary')));

async function readEvents(page: Page, endpoint: string, initiative: string): Promise<Events['events']> {
  const answer = await page.request.get(endpoint + paths.events(initiative));
  return ((await answer.json()) as Events).events;
}

test('an archived campaign says that it is over and still tells everything', async ({ page, host, foreign }) => {
  await open(page, { host, foreign }, { initiative: 'race-to-zero' });
  const timeline = timelineOf(page);
  const events = await readEvents(page, host.endpoint, 'race-to-zero');
  await expect(timeline.locator('[part~="archived"]')).toBeVisible();
  await expect(titlesIn(timeline)).toHaveCount(events.length);
  await expect(timeline).toContainText('Fristen er ute');
  await expect(timeline).not.toContainText(/Om \d+ dager/);
  await expect(timeline).toContainText('31. oktober–12. november 2021');
});

test('a network says what comes next, and in how many days', async ({ page, host, foreign }) => {
  await open(page, { host, foreign });
  const strip = timelineOf(page).locator('[part~="strip"]');
  await expect(strip).toContainText(/^\s*Neste:/);
  await expect(strip).toContainText(/i dag|i morgen|om \d+ dager|neste måned|om \d+ måneder/);
});

for (const [initiative, year] of [
  ['nfk', 2016],
  ['nfk', 2036],
  ['race-to-zero', 2016],
] as const) {
  test(`a clock that says ${year} changes nothing in ${initiative}`, async ({ page, host, foreign }) => {
    const address = await open(page, { host, foreign }, { initiative });
    const before = await page.locator('main').ariaSnapshot();
    await page.clock.setFixedTime(new Date(`${year}-11-22T12:00:00Z`));
    await page.goto(address);
    await waitForTimeline(timelineOf(page));
    expect(await page.locator('main').ariaSnapshot()).toBe(before);
  });
}

test('a subscription follows the filters, and a calendar program gets just those events', async ({
  page,
  host,
  foreign,
}) => {
  await open(page, { host, foreign });
  const timeline = timelineOf(page);
  await openFilters(timeline);
  await timeline.getByRole('checkbox', { name: /^Signering/ }).check(AS_SEEN);
  await expect(timeline.getByRole('button', { name: 'Fjern alle filtre' })).toBeVisible();
  const titles = (await titlesIn(timeline).allTextContents()).map((title) => title.trim());
  await timeline.getByText('Abonner i kalenderen din').click();
  const address = await timeline.getByRole('textbox', { name: 'Adresse til kalendere på nett' }).inputValue();
  const answer = await page.request.get(address);
  expect(answer.headers()['content-type']).toContain('text/calendar');
  expect(summariesOf(await answer.text()).toSorted()).toEqual(titles.toSorted());
  const link = timeline.getByRole('link', { name: 'Åpne i kalenderappen' });
  expect(await link.getAttribute('href')).toBe(address.replace(/^https?:/, 'webcal:'));
});

test('one event and all events come as files that a calendar program reads', async ({ page, host, foreign }) => {
  await open(page, { host, foreign });
  const timeline = timelineOf(page);
  const download = async (press: () => Promise<void>) => {
    const [file] = await Promise.all([page.waitForEvent('download'), press()]);
    return summariesOf(await readFile(await file.path(), 'utf8'));
  };
  const one = timeline.getByRole('button', { name: /^Legg i kalenderen/ }).first();
  expect(await download(() => one.click())).toHaveLength(1);
  const all = timeline.getByRole('button', { name: 'Last ned som kalenderfil' });
  const dated = (await readEvents(page, host.endpoint, 'nfk')).length;
  expect(await download(() => all.click())).toHaveLength(dated);
});

test('a folder of files offers a calendar file and no subscription', async ({ page, host, foreign }) => {
  const events = await readEvents(page, host.endpoint, 'nfk');
  const folder = foreign.json('/files/initiatives/nfk/events.json', { events, asOf: '2026-01-01' });
  await open(page, { host, foreign }, { endpoint: folder.replace('/initiatives/nfk/events.json', '') });
  await expect(timelineOf(page).getByRole('button', { name: 'Last ned som kalenderfil' })).toBeVisible();
  await expect(timelineOf(page).getByText('Abonner i kalenderen din')).toHaveCount(0);
});

test('a link to an event shows it and starts reading there; Back and Forward follow', async ({
  page,
  host,
  foreign,
  context,
}) => {
  await open(page, { host, foreign });
  const title = titlesIn(timelineOf(page)).last();
  const [name, href] = [(await title.textContent())?.trim() ?? '', (await title.getAttribute('href')) ?? ''];
  const cold = await context.newPage();
  await cold.goto(href);
  await expect(titlesIn(timelineOf(cold)).filter({ hasText: name }).last()).toBeFocused();
  await expect(titlesIn(timelineOf(cold)).last()).toBeInViewport();

  await title.click();
  await expect(page).toHaveURL(href);
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  await page.goForward();
  await expect(page).toHaveURL(href);
});

test('everything is reached and pressed by keyboard', async ({ page, host, foreign }) => {
  await open(page, { host, foreign });
  const timeline = timelineOf(page);
  const fold = timeline.locator('[part~="filters"] summary');
  await tabTo(page, fold);
  await page.keyboard.press('Enter');
  const meeting = timeline.getByRole('checkbox', { name: /^Møte/ });
  await tabTo(page, meeting);
  await page.keyboard.press('Space');
  await expect(meeting).toBeChecked();
  await expect(meeting).toBeFocused();
  await expect(page).toHaveURL(/nfk-events-kind=meeting/);
  await tabTo(page, timeline.getByRole('button', { name: 'Fjern alle filtre' }));
  await page.keyboard.press('Enter');
  await expect(meeting).not.toBeChecked();
  await tabTo(page, timeline.getByText('Abonner i kalenderen din'));
  await page.keyboard.press('Enter');
  await tabTo(page, timeline.getByRole('link', { name: 'Åpne i kalenderappen' }));
});

test('the strictest policy is kept, with the drawn year', async ({ page, host, foreign }) => {
  const { origin } = new URL(host.endpoint);
  const policy = [
    `default-src 'none'`,
    `script-src ${origin}`,
    `connect-src ${origin}`,
    `require-trusted-types-for 'script'`,
    `trusted-types lit-html 'allow-duplicates'`,
  ].join('; ');
  const body = writeTimeline({ endpoint: host.endpoint, view: 'line' });
  const html = writePage({ scripts: [host.script(SCRIPT)], body });
  await page.goto(foreign.page('/', html, { headers: { 'Content-Security-Policy': policy } }));
  const timeline = timelineOf(page);
  await waitForTimeline(timeline);
  await expect(timeline.locator('[part~="year-line"] svg').first()).toBeVisible();
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1);
  await openFilters(timeline);
  await timeline.getByRole('checkbox', { name: /^Møte/ }).check(AS_SEEN);
  await expect(page).toHaveURL(/nfk-events-kind=meeting/);
});

test('the fallback stands where the script never comes', async ({ page, host, foreign, complaints }) => {
  complaints.allow(/^says: Failed to load resource/);
  await page.route('**/klimabrikker/**', (route) => route.abort());
  const html = writePage({ scripts: [host.script(SCRIPT)], body: writeTimeline({ endpoint: host.endpoint }) });
  await page.goto(foreign.page('/', html));
  await expect(page.getByRole('link', { name: TIMELINE_FALLBACK })).toBeVisible();
});

for (const width of [320, 1280]) {
  test(`nothing is cut off or outside the page, and targets are large enough, ${width} px wide`, async ({
    page,
    host,
    foreign,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, { host, foreign }, { view: 'line', heading: 'Hva skjer i nettverket' });
    const timeline = timelineOf(page);
    await openFilters(timeline);
    await timeline.getByText('Abonner i kalenderen din').click();
    expect(await layoutFaults(timeline)).toEqual([]);
    const targets = await targetsIn(timeline);
    expect(targets.filter((target) => target.height < 24 || target.width < 24)).toEqual([]);
    await spaceText(timeline);
    expect(await layoutFaults(timeline)).toEqual([]);
  });
}

test('on paper every event stands, without controls', async ({ page, host, foreign }) => {
  await open(page, { host, foreign });
  const timeline = timelineOf(page);
  const count = await titlesIn(timeline).count();
  await page.emulateMedia({ media: 'print' });
  await expect(timeline.getByRole('button')).toHaveCount(0);
  await expect(titlesIn(timeline)).toHaveCount(count);
  const file = await page.pdf({ format: 'A4' });
  expect(file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThan(6);
});

for (const view of ['', 'compact', 'line']) {
  test(`nothing moves when the timeline comes, view "${view}"`, async ({ page, host, foreign }) => {
    await page.addInitScript(() => {
      Object.assign(globalThis, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          Reflect.set(
            globalThis,
            'shift',
            Number(Reflect.get(globalThis, 'shift')) + Number(Reflect.get(entry, 'value')),
          );
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await open(page, { host, foreign }, { view });
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => Number(Reflect.get(globalThis, 'shift')).toFixed(3))).toBe('0.000');
  });
}

test('the municipality’s compact list is in nynorsk and comes from its folder of files', async ({ page }) => {
  await page.goto('/vertssider/kommune/');
  const timeline = page.locator('#datoar');
  await waitForTimeline(timeline, true);
  await expect(titlesIn(timeline)).toHaveCount(3);
  await expect(timeline).toContainText(/Om \d+ (dagar|månader)|I morgon|Neste månad|I dag|Går føre seg no/);
});
