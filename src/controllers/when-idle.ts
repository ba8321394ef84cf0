/** Runs something once the page has nothing better to do; Safari has no idle time, so there it is a later task. */
export function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 5000 });
  else setTimeout(run, 500);
}
