import { type Locator, type Page, expect } from '@playwright/test';

/** More stops than a page of ours has. */
const STOPS = 120;

/** Whether an element has the focus, also inside a shadow root. */
const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const root = element.getRootNode();
    return (root instanceof ShadowRoot || root instanceof Document) && root.activeElement === element;
  });

/** Presses a key until an element has the focus, as somebody without a pointer gets there. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < STOPS; stop++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never came to ${String(target)}.`);
}

/** What has the focus, by its name, also inside shadow roots; `body` when nothing has. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (element === null || element === document.body) return 'body';
    return element.getAttribute('aria-label') ?? (element.textContent.trim() || element.id || element.localName);
  });
