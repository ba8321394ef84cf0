import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium } from '@playwright/test';
import * as z from 'zod/mini';
import { BASE } from '../../scripts/survival/carriers.ts';
import { openPage } from '../../scripts/survival/open-saved.ts';
import { type Host, serveHost } from '../../scripts/survival/serve-host.ts';
import { type Service, startService } from '../../scripts/survival/service.ts';
import { browserFlags, browserPath } from '../../scripts/test/browser-path.ts';
import { fencesOf, manualPages } from './manual.ts';

const integritySchema = z.object({ version: z.string(), files: z.record(z.string(), z.string()) });

/** Code of the pages about embedding that a reader copies into a page; what several of them have is opened once. */
const snippets = manualPages()
  .filter(({ file }) => file.startsWith('docs/embedding/'))
  .flatMap((page) => fencesOf(page, 'html'))
  .filter(({ code }, index, all) => all.findIndex((other) => other.code === code) === index);

const LINK = `<p><a href="${BASE}/e/member-directory?initiative=nfk">Medlemmer</a></p>`;

describe('code in the pages about embedding', () => {
  let browser: Browser;
  let host: Host;
  let service: Service;
  before(async () => {
    host = await serveHost();
    service = await startService();
    browser = await chromium.launch({ executablePath: await browserPath(), args: [...browserFlags] });
  });
  after(async () => {
    await browser.close();
    await service.stop();
    host.close();
  });

  it('is found', () => assert.ok(snippets.length >= 10));

  for (const [number, { file, code }] of snippets.entries()) {
    it(`becomes a widget on another origin: ${file}, ${firstLineOf(code)}`, async () => {
      const { version, files } = z.parse(integritySchema, JSON.parse(readFileSync('dist/integrity.json', 'utf8')));
      const filled = code.replace('{version}', version).replace('{integrity}', files['cdn/loader.js'] ?? '');
      const isForTemplate = /<(script|meta)\b/.test(code);
      const outcome = await openPage(
        {
          path: `/snippet-${number}`,
          // A line for the template brings the loader itself, or needs it beside it; a link shows whether it works.
          head: isForTemplate ? filled : '',
          body: isForTemplate ? LINK : filled,
          hasLoader: !filled.includes('/loader.js'),
        },
        service,
        browser,
        host,
      );
      assert.equal(outcome, 'live');
    });
  }
});

function firstLineOf(code: string): string {
  return code
    .trim()
    .replace(/\n[^]*/, ' …')
    .slice(0, 80);
}
