import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, chromium } from '@playwright/test';
import { browserFlags, browserPath } from './test/browser-path.ts';
import { serveFolder } from './test/serve-folder.ts';

/**
 * Opens every story of the built Storybook and fails when axe finds something, when the story throws, or when it asks
 * for anything outside itself.
 */
interface Story {
  readonly id: string;
  readonly type: string;
}

const FOLDER = 'storybook-static';
const AT_ONCE = 2;

const { entries } = JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8')) as { entries: Record<string, Story> };
const stories = Object.values(entries).filter(({ type }) => type === 'story');
const { server, port } = await serveFolder(FOLDER);
const origin = `http://127.0.0.1:${String(port)}`;

/** Opens a story in a page of its own; what Storybook itself is made of, the context has kept since the first. */
async function checkStory(context: BrowserContext, id: string): Promise<string[]> {
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`throws: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) problems.push(`asks for ${url}`);
  });
  // Otherwise the add-on runs axe too, at a time of its own.
  await page.goto(`${origin}/iframe.html?viewMode=story&globals=a11y.manual:!true&id=${id}`);
  const phase = await page.waitForFunction(readEndOfPlay, undefined, { timeout: 20_000 });
  if ((await phase.jsonValue()) !== 'finished') problems.push('does not play to its end');
  await page.locator('#storybook-root > *').first().waitFor({ state: 'attached', timeout: 10_000 });
  await page.waitForLoadState('networkidle');
  const { violations } = await new AxeBuilder({ page }).include('#storybook-root').analyze();
  for (const { id: rule, help, nodes } of violations) {
    problems.push(`${rule}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`);
  }
  await page.close();
  return problems;
}

/** How the story ended; runs in the page. */
function readEndOfPlay(): string | false {
  const { __STORYBOOK_PREVIEW__: preview } = globalThis as {
    __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } };
  };
  const phase = preview?.currentRender?.phase ?? '';
  return ['finished', 'errored', 'aborted'].includes(phase) && phase;
}

const browser = await chromium.launch({ executablePath: await browserPath(), args: [...browserFlags] });
let failed = 0;
const queue = stories.map(({ id }) => id);
const work = async (): Promise<void> => {
  const context = await browser.newContext({ locale: 'nb-NO', timezoneId: 'Europe/Oslo' });
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const problems = await checkStory(context, id).catch((error: unknown) => [String(error)]);
    if (problems.length > 0) failed += 1;
    for (const problem of problems) console.error(`✖ ${id}: ${problem}`);
  }
  await context.close();
};
await Promise.all(Array.from({ length: AT_ONCE }, work));
await browser.close();
server.close();

console.log(`${String(stories.length)} stories, ${String(failed)} with problems`);
if (failed > 0 || stories.length === 0) process.exitCode = 1;
