import { type Browser, chromium } from '@playwright/test';
import { browserFlags, browserPath } from '../test/browser-path.ts';
import { bundleTiptap } from './bundle-tiptap.ts';
import { carriers } from './carriers.ts';
import { versionOf } from './editors.ts';
import { findKept } from './find-kept.ts';
import type { Cell, Matrix, Row } from './matrix-schema.ts';
import { openSaved } from './open-saved.ts';
import { type Saved, saveSnippets } from './save-snippets.ts';
import { serveHost } from './serve-host.ts';
import { startService } from './service.ts';

const ABOUT =
  'What is left of each snippet when an editor or sanitizer has saved it, and what a page with the loader then shows. ' +
  'Written by `npm run survival`, compared by `npm run test:survival`.';

/** Runs the whole matrix: every carrier into every editor, what is saved into a page, and what the page then shows. */
export async function runMatrix(): Promise<Matrix> {
  await bundleTiptap();
  const browser = await chromium.launch({ executablePath: await browserPath(), args: [...browserFlags] });
  try {
    return await runIn(browser);
  } finally {
    await browser.close();
  }
}

async function runIn(browser: Browser): Promise<Matrix> {
  const host = await serveHost();
  const service = await startService();
  try {
    const saved = await saveSnippets(browser, host);
    const kept = await findKept(saved, browser);
    const fragments = saved.map(({ html }) => html);
    const outcomes = await openSaved(fragments, service, browser, host);
    const cells = saved.map(({ html }, index): Cell => {
      const outcome = outcomes.get(html);
      if (outcome === undefined) throw new Error(`Not opened: ${html}`);
      return { outcome, kept: kept[index] === true, saved: html };
    });
    return {
      about: ABOUT,
      chromium: browser.version().replace(/\..*/, ''),
      snippets: Object.fromEntries(carriers.map(({ id, snippet }) => [id, snippet])),
      rows: rowsOf(saved, cells),
    };
  } finally {
    await service.stop();
    host.close();
  }
}

function rowsOf(saved: readonly Saved[], cells: readonly Cell[]): Row[] {
  const rows = new Map<string, Row>();
  for (const [index, { editor, way, isOurs, carrier }] of saved.entries()) {
    const cell = cells[index];
    if (cell === undefined) continue;
    const setting = isOurs ? 'ours' : 'default';
    const key = `${editor.id} ${setting} ${way}`;
    const row = rows.get(key) ?? {
      editor: editor.id,
      name: editor.name,
      ...(editor.packageName === undefined ? {} : { version: versionOf(editor.packageName) }),
      way,
      setting,
      cells: {},
    };
    rows.set(key, { ...row, cells: { ...row.cells, [carrier.id]: cell } });
  }
  return [...rows.values()];
}
