import { chromium } from '@playwright/test';
import { browserFlags, browserPath } from '../test/browser-path.ts';
import { installTimelineProbe } from './timeline-probe.ts';
import type { TimelineVisit } from './timeline-results.ts';

/** A timeline that is measured, and where on its page the first event is. */
export interface MeasuredTimeline {
  /** Name of the page below `pages/`. */
  readonly name: string;
  readonly title: string;
  /** An event, not a skeleton; a selector of CSS that Playwright follows into shadow roots. */
  readonly event: string;
  /** A filter to press. */
  readonly filter?: string;
}

export const TIMELINES: readonly MeasuredTimeline[] = [
  {
    name: 'timeline-ours',
    title: 'campaign-timeline',
    event: '[part~="item"]',
    filter: '.switch input',
  },
  { name: 'timeline-timelinejs', title: 'TimelineJS', event: '.tl-headline' },
  { name: 'timeline-vis', title: 'vis-timeline', event: '.vis-item-content' },
];

const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const PHONE = { width: 412, height: 823 };
const MOST_MS = 120_000;

/** Opens a page with a new browser, waits for the first event, then scrolls through and presses a filter. */
export async function visitTimeline(timeline: MeasuredTimeline, address: string): Promise<TimelineVisit> {
  const browser = await chromium.launch({ executablePath: await browserPath(), args: [...browserFlags] });
  try {
    const page = await browser.newPage({ viewport: PHONE, locale: 'nb-NO', timezoneId: 'Europe/Oslo' });
    page.setDefaultTimeout(MOST_MS);
    const session = await page.context().newCDPSession(page);
    await page.addInitScript(installTimelineProbe);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator(timeline.event).first().waitFor();
    const firstEvent = await page.evaluate(
      () => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now()))),
    );
    await page.waitForLoadState('networkidle');
    const seen = await page.evaluate(() => {
      const probe = window.timelineProbe;
      return { shift: probe.shift, elements: probe.elements(), bytes: probe.transferred() };
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const scroll = await page.evaluate(() => window.timelineProbe.scrollThrough());
    const { filter: selector } = timeline;
    const filter =
      selector === undefined ? undefined : await page.evaluate((it) => window.timelineProbe.press(it), selector);
    return { firstEvent, ...seen, heap, scroll, ...(filter !== undefined && { filter }) };
  } finally {
    await browser.close();
  }
}
