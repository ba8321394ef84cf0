import type { Browser } from '@playwright/test';
import type { Saved } from './save-snippets.ts';

/** Says of each saved snippet whether its carrier came through whole, in the order in which they come. */
export async function findKept(saved: readonly Saved[], browser: Browser): Promise<boolean[]> {
  const page = await browser.newPage();
  const asked = saved.map(({ html, carrier }) => ({ html, ...carrier.mark }));
  const kept = await page.evaluate(
    (fragments) =>
      fragments.map((fragment) => {
        const { body } = new DOMParser().parseFromString(fragment.html, 'text/html');
        if ('text' in fragment) return body.textContent.includes(fragment.text);
        // A script that stands first is moved into the head.
        return body.ownerDocument.querySelector(fragment.selector) !== null;
      }),
    asked,
  );
  await page.close();
  return kept;
}
