import type { FirstRequest } from '../api/first-requests.ts';
import { askFirst } from './ask-first.ts';
import type { ElementPart } from './bring.ts';
import type { Carrier } from './carrier.ts';
import { loadPart } from './load-part.ts';
import { readOptions } from './options.ts';
import { WIDGETS, widgets } from './widgets.ts';

/** Version of this copy; the build puts the package's version in. */
declare const KLIMABRIKKER_VERSION: string;

/** Says which loader a page has. */
const LOADER_KEY = Symbol.for('klimabrikker:loader');

const TAGS = ['klima-site', ...Object.keys(widgets)];
const seen = new WeakSet<Element>();
const requests = new Map<string, FirstRequest>();
const parts: Record<string, Promise<ElementPart> | undefined> = {};

/** What only a few pages need. */
const loadExtras = (): Promise<typeof import('./extras.ts')> => loadPart('extras');

/** What an element of the page carries, if anything. What is a fallback or is being edited carries nothing. */
async function toCarrier(node: HTMLElement): Promise<Carrier | undefined> {
  const options = readOptions(node);
  const { localName } = node;
  if (TAGS.includes(localName)) return { tag: localName, place: node, options };
  if (node.isContentEditable || node.parentElement?.closest(WIDGETS)) return undefined;
  if (node instanceof HTMLAnchorElement) return (await loadExtras()).toLinkCarrier(node, options);
  const tag = options.get('klima') ?? '';
  // A copy of one may have its element already.
  return node.querySelector(WIDGETS) ? undefined : { tag, place: node, options };
}

/** Brings a widget to life. Whatever stands in the way, the page stays as it is. */
async function revive(node: HTMLElement): Promise<void> {
  try {
    if (widgets[node.localName] && (node.children[1] ?? node.querySelector(WIDGETS)))
      (await loadExtras()).freeSwallowed(node);
    const carrier = await toCarrier(node);
    if (!carrier || !TAGS.includes(carrier.tag)) return;
    const { tag, options } = carrier;
    if (options.has('loading')) await (await loadExtras()).whenWanted(carrier);
    if (!customElements.get(tag)) askFirst(carrier, requests);
    (await (parts[tag] ??= loadPart<ElementPart>(tag))).bring(carrier, requests);
  } catch (error) {
    console.info('klimabrikker', error);
  }
}

function scan(): void {
  for (const node of document.querySelectorAll<HTMLElement>(`klima-site,${WIDGETS},a[href*="/e/"]`)) {
    if (seen.has(node)) continue;
    seen.add(node);
    void revive(node);
  }
}

async function start(): Promise<void> {
  const other: unknown = Reflect.get(globalThis, LOADER_KEY);
  if (other) {
    (await loadExtras()).noteSecond(other);
    return;
  }
  Reflect.set(globalThis, LOADER_KEY, KLIMABRIKKER_VERSION);
  addEventListener('message', async (event: MessageEvent<{ readonly source?: unknown } | null>) => {
    if (event.data?.source === 'klimabrikker') (await loadExtras()).followHeight(event);
  });
  scan();
  new MutationObserver(scan).observe(document, { childList: true, subtree: true });
}

// A script with `async` may run before the page is whole.
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
else void start();
