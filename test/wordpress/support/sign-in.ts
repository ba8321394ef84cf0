import type { Page } from '@playwright/test';
import { PASSWORD, type Site } from './start-wordpress.ts';

/** Signs in to WordPress as the user who is called like their role. */
export async function signIn(page: Page, site: Site, role: string): Promise<void> {
  await page.goto(`${site.url}/wp-login.php`);
  await page.locator('#user_login').fill(role);
  await page.locator('#user_pass').fill(PASSWORD);
  await page.locator('#wp-submit').click();
  await page.waitForURL(/wp-admin/);
}
