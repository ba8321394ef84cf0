import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Browser, expect } from '@playwright/test';
import { signIn } from './support/sign-in.ts';
import type { Site } from './support/start-wordpress.ts';

/** The settings page, as the people who may and may not use it find it. */
export function testSettings(use: () => { readonly site: Site; readonly browser: Browser }): void {
  it('tells an administrator whether the server answers, and refuses what is no address', async () => {
    const { site, browser } = use();
    const page = await browser.newPage({ locale: 'nb-NO' });
    await signIn(page, site, 'administrator');
    await page.goto(`${site.url}/wp-admin/options-general.php?page=klimabrikker`);
    const address = page.getByLabel('Serverens adresse');
    const save = page.locator('#submit');

    await address.fill(`${site.base}/v1/`);
    await page.getByLabel('Andre endepunkter som sidene kan bruke').fill('https://annen.example/v1');
    await save.click();
    await expect(page.getByText('Serveren svarer. Nå kan du bruke blokkene.')).toBeVisible();
    await expect(address).toHaveValue(site.base);

    await address.fill('https://navn:passord@ond.example');
    await save.click();
    await expect(page.getByText('«https://navn:passord@ond.example» er ikke en adresse som kan brukes.')).toBeVisible();
    await expect(address).toHaveValue(site.base);
    await page.close();
  });

  it('lets nobody else in', async () => {
    const { site, browser } = use();
    const page = await browser.newPage();
    await signIn(page, site, 'editor');
    const response = await page.goto(`${site.url}/wp-admin/options-general.php?page=klimabrikker`);
    assert.equal(response?.status(), 403);
    await page.close();
  });
}
