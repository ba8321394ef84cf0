import { type Page, test as base, expect } from '@playwright/test';
import { VERSION_PREFIX } from '../../../src/contract/index.ts';
import { type ForeignSite, startForeignSite } from './foreign-site.ts';

/** What a page said that it should not have said. A test allows what it provokes. */
interface Complaints {
  readonly found: string[];
  readonly allow: (pattern: RegExp) => void;
}

/** Our server, as a foreign site knows it. */
interface Host {
  readonly origin: string;
  /** Where its endpoint is. */
  readonly endpoint: string;
  /** The address of a file for script tags: `cdn/klimabrikker.js`. */
  readonly script: (file: string) => string;
}

interface Fixtures {
  readonly host: Host;
  readonly foreign: ForeignSite;
  readonly complaints: Complaints;
}

/** A logo that the sample data promise and nobody has: initials stand in its place. */
const MISSING_LOGO = '/logos/finnes-ikke.svg';

/**
 * A test on a page that is not ours, on another origin than the widgets and their endpoint. It fails when the page
 * throws, complains in the console or breaks its own policy, unless the test has allowed for that.
 */
export const test = base.extend<Fixtures>({
  host: async ({ baseURL }, use) => {
    const { origin } = new URL(baseURL!);
    await use({
      origin,
      endpoint: origin + VERSION_PREFIX,
      script: (file) => `${origin}/klimabrikker/${file}`,
    });
  },
  foreign: async ({}, use) => {
    const site = await startForeignSite();
    await use(site);
    await site.close();
  },
  complaints: [
    async ({ page }, use) => {
      const allowed: RegExp[] = [];
      const complaints: Complaints = { found: [], allow: (pattern) => void allowed.push(pattern) };
      await watch(page, complaints.found);
      await use(complaints);
      expect(complaints.found.filter((said) => !allowed.some((pattern) => pattern.test(said)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

async function watch(page: Page, found: string[]): Promise<void> {
  page.on('pageerror', (error) => found.push(`throws: ${error.message}`));
  page.on('console', (message) => {
    if (message.location().url.endsWith(MISSING_LOGO)) return;
    if (message.type() === 'error' || message.type() === 'warning') found.push(`says: ${message.text()}`);
  });
  // Also those violations that a script would hide by catching what they throw.
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, sourceFile }) => {
      console.error(`policy ${effectiveDirective} ${blockedURI} ${sourceFile} ${sample}`);
    });
  });
}
