/** A hidden page paints nothing, and waits no longer than this, in ms. */
const AT_MOST = 100;

/** Resolves when the browser has shown what the reader just did, so that longer work does not hold it up. */
export const afterPaint = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, AT_MOST);
  });
