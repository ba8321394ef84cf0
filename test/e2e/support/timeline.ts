import { type Locator, type Page, expect } from '@playwright/test';

/** The only timeline of a page. */
export const timelineOf = (page: Page): Locator => page.locator('campaign-timeline');

/** Resolves when the events and everything around them stand; a compact timeline has nothing around it. */
export const waitForTimeline = (timeline: Locator, isCompact = false): Promise<void> =>
  expect(timeline.locator(isCompact ? '[part~="item"]' : '[part~="footer"]').first()).toBeVisible();

/** Titles of the events that are shown. */
export const titlesIn = (timeline: Locator): Locator => timeline.locator('[part~="name"]');

/** Unfolds the filters. */
export async function openFilters(timeline: Locator): Promise<void> {
  await timeline.locator('[part~="filters"] summary').click();
}
