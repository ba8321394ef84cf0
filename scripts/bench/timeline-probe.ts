/** What a page of a timeline observes about itself. */
interface TimelineProbe {
  shift: number;
  /** Elements, those in shadow roots too. */
  elements(): number;
  transferred(): number;
  /** Scrolls to the end, a screen per frame; longest time between two frames, in ms. */
  scrollThrough(): Promise<number>;
  /** Presses what a selector finds in the shadow root of a timeline; ms to the frame that shows the new list. */
  press(selector: string): Promise<number>;
}

declare global {
  interface Window {
    timelineProbe: TimelineProbe;
  }
}

/** Puts the probe into a page before its own scripts run. It is sent to the browser as text, so it refers to nothing outside. */
export function installTimelineProbe(): void {
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const count = (root: Document | ShadowRoot): number =>
    [...root.querySelectorAll('*')].reduce((sum, one) => sum + 1 + (one.shadowRoot ? count(one.shadowRoot) : 0), 0);
  const probe: TimelineProbe = {
    shift: 0,
    elements: () => count(document),
    transferred: () =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce(
        (sum, entry) => sum + (entry instanceof PerformanceResourceTiming ? entry.transferSize : 0),
        0,
      ),
    async scrollThrough() {
      let longest = 0;
      let before = await nextFrame();
      for (let y = 0; y < document.documentElement.scrollHeight && y < 200_000; y += innerHeight) {
        scrollTo(0, y);
        const now = await nextFrame();
        longest = Math.max(longest, now - before);
        before = now;
      }
      return longest;
    },
    async press(selector) {
      const root = document.querySelector('campaign-timeline')?.shadowRoot;
      const control = root?.querySelector<HTMLElement>(selector);
      if (!root || !control) throw new Error(`No ${selector}`);
      const changed = new Promise((resolve) => {
        new MutationObserver(resolve).observe(root, { childList: true, subtree: true });
      });
      const start = performance.now();
      control.click();
      await changed;
      await nextFrame();
      return performance.now() - start;
    },
  };
  window.timelineProbe = probe;
  new PerformanceObserver((entries) => {
    for (const entry of entries.getEntries()) {
      if ('value' in entry && typeof entry.value === 'number') probe.shift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
