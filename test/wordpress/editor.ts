import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Browser, expect } from '@playwright/test';
import { listenForComplaints } from './support/listen-for-complaints.ts';
import { signIn } from './support/sign-in.ts';
import type { Site } from './support/start-wordpress.ts';

/** The block editor, as somebody who writes meets it. */
export function testEditor(use: () => { readonly site: Site; readonly browser: Browser }): void {
  it('shows a block as it will look, follows what is chosen, and publishes it', async () => {
    const { site, browser } = use();
    const page = await browser.newPage({ locale: 'nb-NO', viewport: { width: 1400, height: 900 } });
    const complaints = listenForComplaints(page);
    await signIn(page, site, 'administrator');
    await page.goto(`${site.url}/wp-admin/post-new.php`);
    await page.getByRole('textbox', { name: 'Add title' }).fill('Medlemmer');

    await page.getByRole('button', { name: 'Toggle block inserter' }).click();
    await page.getByPlaceholder('Search').fill('Medlemsoversikt');
    await page.getByRole('option', { name: 'Medlemsoversikt' }).click();
    await page.getByRole('button', { name: 'Settings', exact: true }).click();
    await page.getByRole('combobox', { name: 'Tiltak' }).selectOption({ label: 'Næring for klima' });
    await page.getByLabel('Første visning').selectOption({ label: 'Liste' });
    await page.getByLabel('Uten søkefelt').check();

    const preview = page.frameLocator('.components-sandbox').locator('member-directory:defined');
    await expect(preview.locator('ul.list[part~="list"]')).toBeVisible({ timeout: 15_000 });
    await expect(preview.getByRole('searchbox')).toHaveCount(0);

    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page
      .getByRole('region', { name: 'Editor publish' })
      .getByRole('button', { name: 'Publish', exact: true })
      .click();
    const address = await page.getByRole('link', { name: 'View Post', exact: true }).first().getAttribute('href');
    await page.goto(address ?? '');
    await expect(page.locator('member-directory:defined ul.list[part~="list"]')).toBeVisible({ timeout: 15_000 });
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('offers all four blocks, each with a preview that works', async () => {
    const { site, browser } = use();
    const page = await browser.newPage({ locale: 'nb-NO' });
    const complaints = listenForComplaints(page);
    const [post] = site.php('save-posts.php', {
      roles: ['administrator'],
      contents: {
        four: [
          '<!-- wp:klimabrikker/member-directory {"initiative":"nfk","limit":3} /-->',
          '<!-- wp:klimabrikker/campaign-timeline {"initiative":"race-to-zero","view":"compact"} /-->',
          '<!-- wp:klimabrikker/race-to-zero-checklist {"initiative":"race-to-zero"} /-->',
          '<!-- wp:klimabrikker/nfk-membership-form {"initiative":"nfk"} /-->',
        ].join('\n\n'),
      },
    }) as { readonly id: number }[];
    await signIn(page, site, 'administrator');
    await page.goto(`${site.url}/wp-admin/post.php?action=edit&post=${String(post?.id)}`);
    for (const [number, part] of [
      '[part~="footer"]',
      '[part~="heading"], time',
      'meter, progress, details',
      'fieldset, input',
    ].entries()) {
      const frame = page.locator('.components-sandbox').nth(number);
      await frame.scrollIntoViewIfNeeded({ timeout: 15_000 });
      await expect(frame.contentFrame().locator(part).first()).toBeVisible({ timeout: 15_000 });
    }
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('shows whoever reviews a contributor’s post the widget before it is published', async () => {
    const { site, browser } = use();
    const id = site.php('save-for-review.php', '[member_directory initiative="nfk"]') as number;
    const page = await browser.newPage({ locale: 'nb-NO' });
    await signIn(page, site, 'editor');
    await page.goto(`${site.url}/?p=${String(id)}&preview=true`);
    await expect(page.locator('member-directory:defined [part~="footer"]')).toBeVisible({ timeout: 15_000 });
    await page.close();
  });
}
