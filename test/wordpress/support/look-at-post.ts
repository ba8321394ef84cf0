import type { Frame, Page } from '@playwright/test';

/** What a visitor finds where somebody has put a widget. */
export type Found = 'widget' | 'widget in a frame' | 'link' | 'nothing';

/** Opens a post and says what has become of the widget in it. */
export async function lookAtPost(page: Page, address: string): Promise<Found> {
  await page.goto(address);
  const frame = page.frames().find((inner) => inner !== page.mainFrame() && inner.url().includes('/e/'));
  if (await comesAlive(frame ?? page.mainFrame())) return frame ? 'widget in a frame' : 'widget';
  return (await page.locator('a[href*="/e/member-directory"]').first().isVisible()) ? 'link' : 'nothing';
}

/**
 * Whether the page's code brings an element to life that then lists somebody. Asked by the clock: browsers draw nothing in
 * frames that are out of sight, and what waits for drawing would wait for ever.
 */
const comesAlive = (frame: Frame): Promise<boolean> =>
  frame
    .waitForFunction(
      () => Boolean(document.querySelector('member-directory:defined')?.shadowRoot?.querySelector('[part~="name"]')),
      undefined,
      { polling: 100, timeout: 15_000 },
    )
    .then(
      () => true,
      () => false,
    );
