/** What a page of a form observes about itself. */
interface FormProbe {
  shift: number;
  /** What has come so far. */
  loaded(): { readonly bytes: number; readonly requests: number };
  /**
   * Chooses an answer and presses "next" at once; ms to the frame that shows the second step. What the selectors name
   * is looked for in the page and in the shadow roots on it.
   */
  goOn(answer: string, next: string, second: string): Promise<number>;
}

declare global {
  interface Window {
    formProbe: FormProbe;
  }
}

/** Puts the probe into a page before its own scripts run. It is sent to the browser as text, so it refers to nothing outside. */
export function installFormProbe(): void {
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const find = (selector: string): HTMLElement | undefined =>
    [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])]
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)])
      .find((element) => element.getClientRects().length > 0);
  const press = (selector: string): void => {
    const control = find(selector);
    if (!control) throw new Error(`No ${selector}`);
    control.click();
  };
  const probe: FormProbe = {
    shift: 0,
    loaded() {
      const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
      const sizes = entries.flatMap((entry) => (entry instanceof PerformanceResourceTiming ? entry.transferSize : []));
      return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: sizes.filter((size) => size > 0).length };
    },
    async goOn(answer, next, second) {
      press(answer);
      // Libraries take the answer when the event is over.
      await nextFrame();
      const start = performance.now();
      press(next);
      while (!find(second)) await nextFrame();
      return (await nextFrame()) - start;
    },
  };
  window.formProbe = probe;
  new PerformanceObserver((entries) => {
    for (const entry of entries.getEntries()) {
      if ('value' in entry && typeof entry.value === 'number') probe.shift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
