import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Browser, expect } from '@playwright/test';
import { carriersOf } from './support/carriers.ts';
import { listenForComplaints } from './support/listen-for-complaints.ts';
import type { Site } from './support/start-wordpress.ts';

/** Pages with widgets as their readers meet them. */
export function testVisitor(use: () => { readonly site: Site; readonly browser: Browser }): void {
  const publish = (role: string, content: string): string => {
    const { site } = use();
    const [post] = site.php('save-posts.php', { roles: [role], contents: { content } }) as { readonly id: number }[];
    return `${site.url}/?p=${String(post?.id)}`;
  };

  for (const loader of ['site', 'fixed', 'channel']) {
    it(`runs without a complaint with the code from "${loader}"`, async () => {
      const { site, browser } = use();
      const settings = { base: site.base, allowed: 'https://annen.example/v1' };
      site.php('set-settings.php', { ...settings, loader, theme: 'designsystemet' });
      const page = await browser.newPage({ locale: 'nb-NO' });
      const complaints = listenForComplaints(page);
      await page.goto(publish('author', '[member_directory initiative="nfk" limit="3"]'));
      await expect(page.locator('member-directory:defined').getByRole('listitem')).toHaveCount(3, { timeout: 15_000 });
      site.php('set-settings.php', settings);
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  it('gives a frame the height of what it shows', async () => {
    const { site, browser } = use();
    const page = await browser.newPage({ locale: 'nb-NO' });
    await page.goto(publish('administrator', carriersOf(site.base)['`iframe`, in an HTML block'] ?? ''));
    await expect(page.locator('iframe')).toHaveAttribute('height', /^\d{3,5}$/, { timeout: 15_000 });
    await page.close();
  });

  it('leads readers without scripts to a page that needs none', async () => {
    const { browser } = use();
    const address = publish('author', '<!-- wp:klimabrikker/member-directory {"initiative":"nfk"} /-->');
    const page = await browser.newPage({ locale: 'nb-NO', javaScriptEnabled: false });
    await page.goto(address);
    await page.getByRole('link', { name: 'Se medlemmene' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Medlemmer i Næring for klima' })).toBeVisible();
    await page.close();
  });
}
