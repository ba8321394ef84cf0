import type { Page } from '@playwright/test';

/** What a page reports as wrong, as it comes. */
export function listenForComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on(
    'console',
    (message) => message.type() === 'error' && complaints.push(`${message.text()} ${message.location().url}`),
  );
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}
