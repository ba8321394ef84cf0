import { type Locator, type Page, expect } from '@playwright/test';

/** The only directory of a page. */
export const directoryOf = (page: Page): Locator => page.locator('member-directory');

/** Resolves when the list and everything around it stands. */
export const waitForDirectory = (directory: Locator): Promise<void> =>
  expect(directory.locator('[part~="footer"]')).toBeVisible();

/** Names of the members that are shown. */
export const namesIn = (directory: Locator): Locator => directory.locator('[part~="name"]');

export const VIEWS = ['Kort', 'Liste', 'Tabell', 'A–Å'] as const;
export type View = (typeof VIEWS)[number];

/** Chooses a view as a pointer does: the words are what is seen of a radio button. */
export async function chooseView(directory: Locator, view: View): Promise<void> {
  await directory.getByRole('radio', { name: view, exact: true }).check({ force: true });
  await expect(directory.locator(SHOWN_BY[view])).toBeVisible();
}

const SHOWN_BY = {
  Kort: 'ul.cards[part~="list"]',
  Liste: 'ul.list[part~="list"]',
  Tabell: '[part~="table"]',
  'A–Å': '[part~="alphabet"]',
} as const satisfies Record<View, string>;
