import type { Page } from '@playwright/test';
import { directoryOf, waitForDirectory } from './support/directory.ts';
import { writePage } from './support/foreign-page.ts';
import { expect, test } from './support/foreign-test.ts';

/** One movement that the reader did not cause. */
interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(globalThis, { shifts });
    interface Entry extends PerformanceEntry {
      readonly value: number;
      readonly sources: readonly { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
    }
    const nameOf = (node: Node | null) =>
      node instanceof Element
        ? `${node.localName}.${node.className} "${node.textContent.trim().slice(0, 30)}"`
        : (node?.nodeName ?? 'something in a shadow root');
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Entry[]) {
        const moved = sources.map(
          ({ node, previousRect: from, currentRect: to }) =>
            `${nameOf(node)} from ${from.x},${from.y} ${from.width}×${from.height} to ${to.x},${to.y} ${to.width}×${to.height}`,
        );
        shifts.push({ value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

const shiftsOf = (page: Page): Promise<readonly Shift[]> =>
  page.evaluate(
    () =>
      new Promise<readonly Shift[]>((resolve) => {
        // Two frames: the last layout has been reported by then.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(Reflect.get(globalThis, 'shifts') as Shift[])));
      }),
  );

for (const width of [360, 1280]) {
  for (const language of ['nb', 'en']) {
    for (const [content, fallback] of [
      ['a link', '<p><a href="/medlemmer">Se medlemmene</a></p>'],
      ['nothing', ''],
    ] as const) {
      test.describe(`${width} px wide, ${language}, over ${content}`, () => {
        test.use({ viewport: { width, height: 800 } });

        test('nothing on the page moves while the list comes, part by part', async ({ page, host, foreign }) => {
          // Each step waits until the one before it has been seen.
          const waiting = new Map<string, () => void>();
          const hold = async (pattern: RegExp) => {
            const released = new Promise<void>((resolve) => waiting.set(pattern.source, resolve));
            await page.route(pattern, async (route) => {
              await released;
              await route.continue();
            });
          };
          const release = (pattern: RegExp) => waiting.get(pattern.source)?.();
          const [script, members, tools] = [/cdn\/klimabrikker\.js/, /members\.json/, /chunks\/directory-tools/];
          for (const pattern of [script, members, tools]) await hold(pattern);

          await watchShifts(page);
          const html = writePage({
            lang: language,
            head: '<style>member-directory:not(:defined) { display: block; min-block-size: 90vh }</style>',
            body: `<p>Et avsnitt over listen.</p>
<member-directory endpoint="${host.endpoint}" initiative="nfk">${fallback}</member-directory>
<p>Et avsnitt under listen.</p>
<script type="module" crossorigin src="${host.script('cdn/klimabrikker.js')}"></script>`,
          });
          await page.goto(foreign.page('/', html), { waitUntil: 'commit' });
          const directory = directoryOf(page);
          await expect(page.getByText('Et avsnitt over listen.')).toBeVisible();
          await shiftsOf(page);
          release(script);
          await expect(directory.locator('[aria-busy="true"]').first()).toBeVisible();
          await shiftsOf(page);
          release(members);
          await expect(directory.getByRole('heading', { level: 3 }).first()).toBeVisible();
          await shiftsOf(page);
          release(tools);
          await waitForDirectory(directory);
          await page.waitForLoadState('networkidle');

          const shifts = await shiftsOf(page);
          const total = shifts.reduce((sum, { value }) => sum + value, 0);
          test.info().annotations.push({ type: 'layout shift', description: total.toFixed(4) });
          expect(shifts).toEqual([]);
        });
      });
    }
  }
}
