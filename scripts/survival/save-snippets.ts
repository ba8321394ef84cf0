import type { Browser, Page } from '@playwright/test';
import { type Allowances, readAllowances } from './allowances.ts';
import { BASE, type Carrier, carriers } from './carriers.ts';
import { type Editor, type Way, editors } from './editors.ts';
import { filters } from './filters.ts';
import { divAttributes, tinymceSettings } from './settings.ts';
import type { Host } from './serve-host.ts';

/** More than an editor waits before it makes something of what was pasted. */
const LONGEST_DELAY = 1000;

/** What an editor would save of a snippet. */
export interface Saved {
  readonly editor: Editor;
  readonly way: Way;
  /** Whether the editor was told of the widgets. */
  readonly isOurs: boolean;
  readonly carrier: Carrier;
  readonly html: string;
}

/** Puts every carrier into every editor, in each way, without and with our setting. */
export async function saveSnippets(browser: Browser, host: Host): Promise<Saved[]> {
  const allowances = readAllowances();
  const saved: Saved[] = [];
  for (const editor of editors) {
    for (const isOurs of [false, true]) {
      const open = await openEditor(editor, isOurs, allowances, browser, host);
      for (const way of editor.ways) {
        for (const carrier of carriers) {
          saved.push({ editor, way, isOurs, carrier, html: await open.take(way, copied(carrier, way)) });
        }
      }
      await open.close();
    }
  }
  return saved;
}

const copied = ({ snippet, plain = snippet }: Carrier, way: Way) => (way === 'code' ? plain : snippet);

interface OpenEditor {
  readonly take: (way: Way, snippet: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

async function openEditor(
  editor: Editor,
  isOurs: boolean,
  tags: Allowances,
  browser: Browser,
  host: Host,
): Promise<OpenEditor> {
  const { id, scripts } = editor;
  if (scripts === undefined) {
    const filter = filters[id];
    if (filter === undefined) throw new Error(`Nothing is known of ${id}.`);
    return { take: (_, snippet) => Promise.resolve(filter(snippet, isOurs ? tags : undefined)), close: nothing };
  }
  const page = await browser.newPage();
  page.on('pageerror', (error) => {
    throw new Error(`${id}: ${error.message}`);
  });
  // Editors insert what was pasted when their event is over, one of them a while later.
  await page.clock.install();
  const setup = JSON.stringify({
    tags,
    isOurs,
    host: new URL(BASE).host,
    tinymceSettings: tinymceSettings(tags),
    divAttributes: divAttributes(tags),
  });
  await page.goto(host.put(`/${id}-${String(isOurs)}`, writeEditorPage(setup, scripts)));
  await page.waitForFunction(() => 'ways' in window);
  return { take: (way, snippet) => takeIn(page, way, snippet), close: () => page.close() };
}

const nothing = () => Promise.resolve();

const writeEditorPage = (setup: string, scripts: readonly string[]): string => `<!doctype html>
<html lang="nb"><meta charset="utf-8"><title>Redigering</title>
<div id="place"></div>
<script>globalThis.survivalSetup = ${setup};</script>
${scripts.map((src) => `<script${src.startsWith('/node_modules/') ? '' : ' type="module"'} src="${src}"></script>`).join('\n')}
</html>`;

/** What `pages/*.js` offer. */
interface Ways {
  readonly source: (html: string) => unknown;
  readonly paste?: (data: DataTransfer) => void;
  readonly save: () => string;
}

declare global {
  interface Window {
    readonly ways: Ways;
  }
}

async function takeIn(page: Page, way: Way, snippet: string): Promise<string> {
  await page.evaluate(
    ([how, html]) => {
      const { source, paste } = window.ways;
      if (how === 'source' || how === 'filter') {
        source(html);
        return;
      }
      const data = new DataTransfer();
      if (how === 'paste') data.setData('text/html', html);
      data.setData('text/plain', how === 'code' ? html : html.replace(/<[^>]*>/g, ''));
      paste?.(data);
    },
    [way, snippet] as const,
  );
  await page.clock.runFor(LONGEST_DELAY);
  return page.evaluate(() => window.ways.save());
}
