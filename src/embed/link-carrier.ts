import { type CanonicalAddress, toCanonical } from './canonical.ts';
import type { Carrier } from './carrier.ts';
import type { Options } from './options.ts';

/**
 * The widget that a link stands for, if it leads to the widget's own page and is alone in its block. What the address
 * says goes before what the link says; the endpoint is that of the server that it leads to, whatever it says.
 */
export function toLinkCarrier(link: HTMLAnchorElement, options: Options): Carrier | undefined {
  const address = toCanonical(link.href);
  const place = link.closest<HTMLElement>('p,div');
  if (!address || !place || !isAlone(link, place)) return undefined;
  return { tag: address.tag, place, options: new Map([...options, ...saidBy(link, address)]) };
}

/**
 * What the link in a widget's fallback says, if it leads to the page of the same widget. Some sanitizers let a tag through
 * and nothing that it says.
 */
export function optionsOfFallback(link: HTMLAnchorElement, tag: string): Options {
  const address = toCanonical(link.href);
  return address?.tag === tag ? saidBy(link, address) : new Map<string, string>();
}

const saidBy = (link: HTMLAnchorElement, { base }: CanonicalAddress): Options =>
  new Map([...new URLSearchParams(link.search), ['endpoint', `${base}/v1`]]);

/** Whether a link is all that a block holds, apart from what makes text bold and the like; in a menu it never is. */
const isAlone = (link: HTMLElement, block: HTMLElement): boolean =>
  block.textContent.trim() === link.textContent.trim() &&
  !block.querySelector(':not(a,b,br,em,font,i,mark,small,span,strong,u),a~a') &&
  !block.closest('nav,header,footer');
