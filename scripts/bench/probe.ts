import type { Subject } from './subjects.ts';

/** What a page observes about itself. Times are in ms since the navigation began. */
interface Probe {
  firstRow: number | undefined;
  /** When the search field could be seen. */
  searchField: number | undefined;
  shift: number;
  readonly longTasks: number[];
  /** Longest event of each interaction, in ms; shorter than 16 are not told. */
  readonly interactions: Map<number, number>;
  /** Begins to listen for changes of the list. */
  watch(): void;
  /** Waits until the list rests; ms from the last key to the list as it then is, `undefined` when it did not change. */
  settled(): Promise<number | undefined>;
}

declare global {
  interface Window {
    klimabrikkerProbe: Probe;
    /** Tells the script that the first row is there. */
    tellReady?: (text: string) => void;
  }
}

/**
 * Puts the probe into a page before the page's own scripts run. It is sent to the browser as text, so it refers to
 * nothing outside itself.
 */
export function installProbe({ host, row, list, input, busy }: Subject): void {
  const QUIET = 250;
  const UNCHANGED = 900;
  const AT_MOST = 20_000;
  const find = (selector: string): Element | null => {
    const outer = host === undefined ? document : document.querySelector(host)?.shadowRoot;
    return outer?.querySelector(selector) ?? null;
  };
  const isVisible = (selector: string) => (find(selector)?.getBoundingClientRect().height ?? 0) > 0;
  /** Calls when the frame that is now being prepared has been handed to the screen. */
  const afterFrame = (call: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = call;
    port2.postMessage(null);
  };
  interface Options extends PerformanceObserverInit {
    readonly durationThreshold?: number;
  }
  const observe = (type: string, take: (entry: PerformanceEntry) => void, options: Options = {}) =>
    new PerformanceObserver((entries) => entries.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      ...options,
    });

  let keyAt: number | undefined;
  let changedAt: number | undefined;
  let isPainting = false;
  const probe: Probe = {
    firstRow: undefined,
    searchField: undefined,
    shift: 0,
    longTasks: [],
    interactions: new Map(),
    watch() {
      const target = find(list);
      if (!target) throw new Error(`No list at ${list}`);
      const observer = new MutationObserver(() => {
        if (isPainting) return;
        isPainting = true;
        requestAnimationFrame(() =>
          afterFrame(() => {
            isPainting = false;
            changedAt = performance.now();
          }),
        );
      });
      observer.observe(target, { childList: true, subtree: true, attributes: true, characterData: true });
    },
    async settled() {
      const start = performance.now();
      for (;;) {
        const now = performance.now();
        const isWaiting = isPainting || (busy !== undefined && find(busy) !== null);
        const isQuiet = changedAt === undefined ? now - start > UNCHANGED : now - changedAt > QUIET;
        if ((isQuiet && !isWaiting) || now - start > AT_MOST) break;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      return keyAt === undefined || changedAt === undefined ? undefined : changedAt - keyAt;
    },
  };
  window.klimabrikkerProbe = probe;

  observe('layout-shift', (entry) => {
    const isCounted = 'hadRecentInput' in entry && entry.hadRecentInput === false;
    if (isCounted && 'value' in entry && typeof entry.value === 'number') probe.shift += entry.value;
  });
  observe('longtask', ({ duration }) => probe.longTasks.push(duration));
  observe(
    'event',
    (entry) => {
      if (!('interactionId' in entry) || typeof entry.interactionId !== 'number' || entry.interactionId === 0) return;
      const { interactionId, duration } = entry;
      probe.interactions.set(interactionId, Math.max(duration, probe.interactions.get(interactionId) ?? 0));
    },
    { durationThreshold: 16 },
  );
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      keyAt = timeStamp;
      changedAt = undefined;
    },
    { capture: true },
  );

  const look = () => {
    if (probe.firstRow === undefined && isVisible(row)) {
      probe.firstRow = 0;
      afterFrame(() => (probe.firstRow = performance.now()));
    }
    if (probe.searchField === undefined && isVisible(input)) {
      probe.searchField = 0;
      afterFrame(() => (probe.searchField = performance.now()));
    }
    if (probe.firstRow !== undefined && probe.searchField !== undefined) afterFrame(() => window.tellReady?.(''));
    else requestAnimationFrame(look);
  };
  if (location.protocol !== 'about:') requestAnimationFrame(look);
}
