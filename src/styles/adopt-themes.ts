import { settleTheme } from './settle-theme.ts';
import { themeCss } from './theme-css.ts';
import { WIDGETS } from './widget-tags.ts';

/** Marks our style sheet, also for another copy of the library. */
const SHEET = Symbol.for('klimabrikker:themes');

/** What pages switch between light and dark by: anywhere, and on the whole page only. */
const SWITCHES = ['theme', 'data-mode', 'data-color-scheme', 'data-theme', 'data-bs-theme'];
const PAGE_SWITCHES = ['class', 'style'];

/**
 * Makes `theme` work on the widgets in a document or in a shadow root, those that come later included. What a page says
 * about `--klima-*` itself wins over a theme. Call it again when elements with a theme were added; once is enough for
 * those whose theme is not `auto` or `inherit`, which are looked up on the page.
 */
export function adoptThemes(root: Node): void {
  if (!(root instanceof Document || root instanceof ShadowRoot) || !('adoptedStyleSheets' in root)) return;
  if (!root.adoptedStyleSheets.some((sheet) => SHEET in sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, createSheet()];
    followPage(root);
  }
  settleAll(root);
}

function createSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(themeCss((condition) => `:where(${WIDGETS}:is(${condition}))`));
  Object.defineProperty(sheet, SHEET, { value: true });
  return sheet;
}

function settleAll(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>(`:is(${WIDGETS},klima-site)[theme]`)) settleTheme(element);
}

/** Looks again when the page has all its styles, and when it is switched to other colours. */
function followPage(root: Document | ShadowRoot): void {
  const held = new WeakRef(root);
  const stopped = new AbortController();
  const { signal } = stopped;
  const again = (): void => {
    const alive = held.deref();
    if (alive) settleAll(alive);
    else stopped.abort();
  };
  const observer = new MutationObserver(again);
  signal.addEventListener('abort', () => observer.disconnect());

  observer.observe(root, { attributes: true, attributeFilter: SWITCHES, subtree: true });
  for (const page of document.querySelectorAll(':root, body')) {
    observer.observe(page, { attributes: true, attributeFilter: [...SWITCHES, ...PAGE_SWITCHES] });
    // On the way from light to dark, colours are neither.
    page.addEventListener('transitionend', ({ target }) => target === page && again(), { signal });
  }
  addEventListener('load', again, { signal });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again, { signal });
}
