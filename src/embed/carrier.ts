import { toCanonical } from './addresses.ts';
import { type Options, cleanValue, readOptions } from './options.ts';
import { widgets } from './widgets.ts';

/** A place in the page for a widget. */
export interface Carrier {
  readonly tag: string;
  /** What stands there now: the element itself, a `div`, or the block of a link. */
  readonly place: HTMLElement;
  readonly options: Options;
}

const TAGS = ['klima-site', ...Object.keys(widgets)];
export const WIDGETS = `${String(Object.keys(widgets))},div[data-klima]`;

/** Everything that may be one. */
export const CARRIERS = `klima-site,${WIDGETS},a[href*="/e/"]`;

/** What an element of the page carries, if anything. What is a fallback or is being edited carries nothing. */
export function toCarrier(node: HTMLElement): Carrier | undefined {
  let tag = node.localName;
  let place: HTMLElement | null = node;
  const options = readOptions(node);
  if (!TAGS.includes(tag)) {
    if (node.isContentEditable || node.parentElement?.closest(WIDGETS)) return undefined;
    if (node instanceof HTMLAnchorElement) {
      const address = toCanonical(node.href);
      place = node.closest('p,div');
      if (!address || !place || !isAlone(node, place)) return undefined;
      ({ tag } = address);
      for (const [name, value] of new URLSearchParams(node.search)) options.set(name, cleanValue(value));
      options.set('endpoint', `${address.base}/v1`);
    } else {
      tag = options.get('klima') ?? '';
      // A copy of one that has its element already.
      if (node.querySelector(WIDGETS)) return undefined;
    }
  }
  return TAGS.includes(tag) ? { tag, place, options } : undefined;
}

/** Whether a link is all that a block holds, apart from what makes text bold and the like; in a menu it never is. */
const isAlone = (link: HTMLElement, block: HTMLElement): boolean =>
  block.textContent.trim() === link.textContent.trim() &&
  !block.querySelector(':not(a,b,br,em,i,span,strong,u),a~a') &&
  !block.closest('nav,header,footer');
