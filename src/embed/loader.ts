import type { FirstRequest } from '../api/first-requests.ts';
import { askFirst } from './ask-first.ts';
import type { ElementPart } from './bring.ts';
import { CARRIERS, type Carrier, WIDGETS, toCarrier } from './carrier.ts';
import { loadPart } from './load-part.ts';

/** Version of this copy; the build puts the package's version in. */
declare const KLIMABRIKKER_VERSION: string;

/** Says which loader a page has. */
const LOADER_KEY = Symbol.for('klimabrikker:loader');

const seen = new WeakSet<Element>();
const requests = new Map<string, FirstRequest>();
const parts: Record<string, Promise<ElementPart> | undefined> = {};

/** What only a few pages need. */
const loadExtras = (): Promise<typeof import('./extras.ts')> => loadPart('extras');

/** Brings a widget to life. Whatever stands in the way, the page stays as it is. */
async function revive(carrier: Carrier): Promise<void> {
  const { tag, place, options } = carrier;
  try {
    if (place.children[1] || place.querySelector(WIDGETS)) (await loadExtras()).freeSwallowed(place);
    if (options.get('loading') === 'lazy' && !options.has('preload')) await (await loadExtras()).whenNear(place);
    if (!customElements.get(tag)) askFirst(carrier, requests);
    const part = await (parts[tag] ??= loadPart(customElements.get(tag) ? 'extras' : tag));
    part.bring(carrier, requests);
  } catch (error) {
    console.info('klimabrikker', error);
  }
}

function scan(root: ParentNode): void {
  for (const node of root.querySelectorAll<HTMLElement>(CARRIERS)) {
    const carrier = seen.has(node) ? undefined : toCarrier(node);
    if (!carrier) continue;
    seen.add(node);
    void revive(carrier);
  }
}

async function start(): Promise<void> {
  const other: unknown = Reflect.get(globalThis, LOADER_KEY);
  if (other) {
    (await loadExtras()).noteSecond('the loader', other);
    return;
  }
  Reflect.set(globalThis, LOADER_KEY, KLIMABRIKKER_VERSION);
  addEventListener('message', async (event: MessageEvent<unknown>) => {
    if (Reflect.get(Object(event.data), 'source') === 'klimabrikker') (await loadExtras()).followHeight(event);
  });
  scan(document);
  new MutationObserver(() => scan(document)).observe(document, { childList: true, subtree: true });
}

// A script with `async` may run before the page is whole.
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
else void start();
