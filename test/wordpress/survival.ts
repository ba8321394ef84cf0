import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { it } from 'node:test';
import type { Browser } from '@playwright/test';
import { carriersOf } from './support/carriers.ts';
import { lookAtPost } from './support/look-at-post.ts';
import type { Site } from './support/start-wordpress.ts';
import { type Cell, toTable } from './support/survival-table.ts';

const DOCUMENT = 'docs/embedding/wordpress.md';
const TABLE = /(?<=<!-- survival -->\n\n)\|.*?\|(?=\n\n<!-- \/survival -->)/s;
const AT_A_TIME = 3;

interface SavedPost {
  readonly role: string;
  readonly name: string;
  readonly id: number;
}

/** Saves every carrier as every person, opens each post and compares what is found with the documents. */
export function testSurvival(use: () => { readonly site: Site; readonly browser: Browser }): void {
  it('keeps a widget alive however and by whomever it was put into a post', async () => {
    const { site, browser } = use();
    const contents = carriersOf(site.base);
    const save = (roles: readonly string[], isNetwork: boolean): SavedPost[] =>
      site.php('save-posts.php', { roles, contents }, { isNetwork }) as SavedPost[];
    const onOneSite = save(['administrator', 'editor', 'author', 'contributor'], false);
    site.php('make-network.php', null);
    const onNetwork = save(['super', 'administrator', 'editor'], true);
    const posts = [...onOneSite, ...onNetwork];

    const cells = new Map<SavedPost, Cell>();
    const rest = [...posts];
    const look = async (): Promise<void> => {
      const page = await browser.newPage({ locale: 'nb-NO' });
      for (let post = rest.shift(); post !== undefined; post = rest.shift()) {
        const found = await lookAtPost(page, `${site.url}/?p=${String(post.id)}`);
        cells.set(post, { row: post.name, column: columnOf(post, onNetwork.includes(post)), found });
      }
      await page.close();
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, look));

    const table = toTable(
      'put in as',
      posts.flatMap((post) => cells.get(post) ?? []),
    );
    const document = readFileSync(DOCUMENT, 'utf8');
    if (process.env.WRITE_TABLE === '1')
      writeFileSync(
        DOCUMENT,
        document.replace(TABLE, () => table),
      );
    else assert.equal(TABLE.exec(document)?.[0], table);
  });
}

const columnOf = ({ role }: SavedPost, isOnNetwork: boolean): string => {
  if (!isOnNetwork) return role;
  return role === 'super' ? 'super administrator, multisite' : `${role}, multisite`;
};
