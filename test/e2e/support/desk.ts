import { expect, type Page } from '@playwright/test';

const STAFF = 'sekretariat@nfk.example';

/** Signs in at the desk by the mail that the demo shows. */
export async function signIn(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/desk`);
  await page.getByLabel('E-post').fill(STAFF);
  const links = async () => (await (await page.request.get(`${origin}/demo/mail`)).text()).split('-link-').length;
  const before = await links();
  await page.getByRole('button', { name: 'Send meg en lenke' }).click();
  await expect(page.getByRole('heading', { name: 'Se i innboksen din' })).toBeVisible();
  await expect.poll(links).toBeGreaterThan(before);
  await page.goto(`${origin}/demo/mail`);
  await page
    .getByRole('link', { name: /Lenke for å logge inn/ })
    .first()
    .click();
  await page.getByRole('link', { name: /\/desk\/link\?token=/ }).click();
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Søknader' })).toBeVisible();
}
