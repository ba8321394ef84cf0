import { extname } from 'node:path';
import { type CDPSession, type Page, chromium } from '@playwright/test';
import { browserFlags, browserPath } from '../test/browser-path.ts';
import type { Visit } from './page-results.ts';
import { installProbe } from './probe.ts';
import type { Subject } from './subjects.ts';

/** A phone of the middle class while loading, a bit faster while typing, as the goals say. */
const LOAD_SLOWDOWN = 6;
const TYPE_SLOWDOWN = 4;
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const NO_LIMIT = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
const PHONE = { width: 412, height: 823 };
const WORD = ['h', 'o', 't', 'e', 'l'];
const MOST_MS = 60_000;
/** Late work and late shifts after the first row. */
const REST_MS = 1000;
/** Events below this are not told by the browser. */
const SHORTEST_EVENT = 16;

/** What is transferred, by the end of its address. */
const KINDS: Readonly<Record<string, 'document' | 'script' | 'style' | 'data'>> = {
  '.html': 'document',
  '.js': 'script',
  '.css': 'style',
  '.json': 'data',
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Opens a page with a new browser and an empty cache, waits for the list, then types a word, deletes it and asks for
 * the next rows.
 * @throws when a part takes over a minute, or the page breaks
 */
export async function visitPage(subject: Subject, address: string): Promise<Visit & { readonly chromium: string }> {
  const browser = await chromium.launch({ executablePath: await browserPath(), args: [...browserFlags] });
  try {
    const page = await browser.newPage({ viewport: PHONE, locale: 'nb-NO', timezoneId: 'Europe/Oslo' });
    const session = await page.context().newCDPSession(page);
    const loaded = await within('no list', load(page, session, subject, address));
    const memory = await within('no answer after loading', weigh(page, session));
    const typed = await within('typing', type(page, session, subject));
    return { ...loaded, ...memory, ...typed, chromium: browser.version() };
  } finally {
    await browser.close();
  }
}

async function within<Value>(what: string, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} within ${MOST_MS / 1000} s`)), MOST_MS);
  });
  // The browser is closed under the work that is too slow; what it then says interests nobody.
  work.catch(() => undefined);
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

async function load(page: Page, session: CDPSession, subject: Subject, address: string) {
  await session.send('Runtime.addBinding', { name: 'tellReady' });
  const isReady = new Promise((resolve, reject) => {
    session.on('Runtime.bindingCalled', resolve);
    page.on('crash', () => reject(new Error('the page crashed')));
  });
  await session.send('Runtime.enable');
  await page.addInitScript(installProbe, subject);
  await pause(300);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: LOAD_SLOWDOWN });
  const visit = page.goto(address, { waitUntil: 'commit', timeout: MOST_MS });
  await Promise.all([visit, isReady]);
  await pause(REST_MS);
  const seen = await page.evaluate(() => {
    const { firstRow = 0, searchField = 0, shift, longTasks } = window.klimabrikkerProbe;
    return { firstRow, searchField, shift, longestTask: Math.max(0, ...longTasks) };
  });
  return { ...seen, ...(await countTraffic(page)) };
}

/**
 * Counts what came over the wire, headers and compressed bodies, by kind. The page's own record is asked: with a slow
 * network the debugger's events tell the unpacked size of some answers.
 */
async function countTraffic(page: Page) {
  const transfers = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].flatMap((entry) =>
      entry instanceof PerformanceResourceTiming && entry.name.startsWith('http')
        ? [{ path: new URL(entry.name).pathname, size: entry.transferSize }]
        : [],
    ),
  );
  const bytes = { document: 0, script: 0, style: 0, data: 0, other: 0 };
  for (const { path, size } of transfers) bytes[KINDS[extname(path)] ?? 'other'] += size;
  return { bytes, requests: transfers.length };
}

async function weigh(page: Page, session: CDPSession) {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
  const counted = await page.evaluate(() => {
    const count = (root: Document | ShadowRoot): { readonly elements: number; readonly nodes: number } => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
      let elements = 0;
      let nodes = 0;
      for (let node: Node | null = walker.nextNode(); node; node = walker.nextNode()) {
        nodes++;
        if (!(node instanceof Element)) continue;
        elements++;
        if (!node.shadowRoot) continue;
        const inside = count(node.shadowRoot);
        elements += inside.elements;
        nodes += inside.nodes;
      }
      return { elements, nodes };
    };
    return count(document);
  });
  return { heap, ...counted };
}

async function type(page: Page, session: CDPSession, { input, more }: Subject) {
  await session.send('Network.emulateNetworkConditions', NO_LIMIT);
  await session.send('Emulation.setCPUThrottlingRate', { rate: TYPE_SLOWDOWN });
  await page.locator(input).focus();
  await page.evaluate(() => {
    window.klimabrikkerProbe.watch();
    window.klimabrikkerProbe.interactions.clear();
  });
  const settled = () => page.evaluate(() => window.klimabrikkerProbe.settled());
  const keys: number[] = [];
  for (const key of [...WORD, ...WORD.map(() => 'Backspace')]) {
    await page.keyboard.press(key);
    const took = await settled();
    if (took !== undefined) keys.push(took);
  }
  await page.locator(more).first().click();
  await settled();
  const interactions = await page.evaluate(() => [...window.klimabrikkerProbe.interactions.values()]);
  return { keys, worstInteraction: Math.max(SHORTEST_EVENT, ...interactions) };
}
