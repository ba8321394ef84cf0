import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium } from '@playwright/test';
import { browserFlags, browserPath } from '../../scripts/test/browser-path.ts';
import { testEditor } from './editor.ts';
import { testOutput } from './output.ts';
import { testSettings } from './settings.ts';
import { carriersOf } from './support/carriers.ts';
import { installPackages } from './support/install-packages.ts';
import { type Site, startWordpress, versionsOf } from './support/start-wordpress.ts';
import { testSurvival } from './survival.ts';
import { testVisitor } from './visitor.ts';

const isHere = installPackages();
console.info(
  isHere ? versionsOf() : 'WordPress, PHP and MariaDB are not here: the plugin is not tested in a real WordPress.',
);

if (isHere) {
  describe('the plugin in a real WordPress', () => {
    let site: Site | undefined;
    let browser: Browser | undefined;
    const use = (): { site: Site; browser: Browser } => {
      assert.ok(site && browser);
      return { site, browser };
    };
    before(async () => {
      site = await startWordpress();
      site.php('set-settings.php', { base: site.base, allowed: 'https://annen.example/v1' });
      browser = await chromium.launch({ executablePath: await browserPath(), args: [...browserFlags] });
    });
    after(async () => {
      await browser?.close();
      await site?.stop();
    });

    testSettings(use);
    testOutput(use);
    testEditor(use);
    testVisitor(use);
    testSurvival(use);

    it('has given PHP no cause to complain', () => {
      const { log } = use().site;
      const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
      assert.deepEqual(
        lines.filter((line) => line.includes('plugins/klimabrikker')),
        [],
      );
    });

    it('is what keeps tags and frames: without it authors lose them, and keep links and divs', () => {
      const { php, base } = use().site;
      php('set-wordpress-option.php', { active_plugins: [] });
      const saved = php('save-posts.php', { roles: ['author'], contents: carriersOf(base) }) as {
        readonly name: string;
        readonly content: string;
      }[];
      php('set-wordpress-option.php', { active_plugins: ['klimabrikker/klimabrikker.php'] });
      for (const { name, content } of saved) {
        assert.doesNotMatch(content, /<(?:member-directory|iframe)/, name);
        if (name.includes('link')) assert.match(content, /<a href="[^"]*\/e\/member-directory/);
        if (name.includes('div')) assert.match(content, /<div data-klima="member-directory" data-initiative="nfk">/);
      }
    });

    it('leaves nothing at any site of the network when it is deleted', () => {
      const { php } = use().site;
      php('add-site.php', null, { isNetwork: true });
      assert.deepEqual(php('delete-plugin.php', null, { isNetwork: true }), [[], []]);
    });
  });
}
