import { elementTags } from '../../scripts/element-tags.ts';
import { directoryOf, waitForDirectory } from './support/directory.ts';
import { writeDirectory, writePage } from './support/foreign-page.ts';
import { expect, test } from './support/foreign-test.ts';

/** Which scripts a page loads, and of which elements a second copy comes. */
const PAGES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['split and self-contained', ['cdn/member-directory.js', 'standalone/member-directory.js'], ['member-directory']],
  ['one element and all', ['cdn/member-directory.js', 'cdn/klimabrikker.js'], ['member-directory']],
  ['all and one element', ['cdn/klimabrikker.js', 'cdn/member-directory.js'], ['member-directory']],
  ['all, twice over', ['cdn/klimabrikker.js', 'cdn/klimabrikker.js?copy=2'], elementTags()],
  ['the same address twice', ['cdn/klimabrikker.js', 'cdn/klimabrikker.js'], []],
];

for (const [name, files, doubled] of PAGES) {
  test(`two copies of the script live together: ${name}`, async ({ page, host, foreign }) => {
    const said: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'info') said.push(message.text());
    });
    const html = writePage({ scripts: files.map(host.script), body: writeDirectory({ endpoint: host.endpoint }) });
    await page.goto(foreign.page('/', html));
    const directory = directoryOf(page);
    await waitForDirectory(directory);
    await directory.getByRole('searchbox').fill('bakeri');
    await expect(directory.locator('mark').first()).toHaveText(/bakeri/i);

    expect(said).toHaveLength(doubled.length);
    for (const tag of doubled) {
      const info = said.filter((text) => text.includes(`<${tag}> is already defined`));
      expect(info.join(), tag).toMatch(/klimabrikker \d+\.\d+\.\d+: .* by \d+\.\d+\.\d+/);
    }
  });
}

test('ten widgets ask once for an initiative, and once more for another', async ({ page, host, foreign }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(host.endpoint)) asked.push(new URL(request.url()).pathname);
  });
  const nine = Array.from({ length: 9 }, (_, index) =>
    writeDirectory({ endpoint: host.endpoint, id: `nfk${index}`, 'page-size': '2' }),
  );
  const other = writeDirectory({ endpoint: `${host.endpoint}/`, initiative: 'race-to-zero', 'page-size': '2' });
  const html = writePage({ scripts: [host.script('cdn/klimabrikker.js')], body: [...nine, other].join('\n') });
  await page.goto(foreign.page('/', html));
  for (const directory of await directoryOf(page).all()) await waitForDirectory(directory);
  await expect(directoryOf(page)).toHaveCount(10);
  expect(asked.sort()).toEqual(['/v1/initiatives/nfk/members.json', '/v1/initiatives/race-to-zero/members.json']);
});
