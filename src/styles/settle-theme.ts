import { type Color, blend, toCss } from './contrast.ts';
import { deriveTheme } from './derive-theme.ts';
import { pageGround } from './page-ground.ts';
import { readColors } from './read-colors.ts';
import { type HostThemeName, colorTokens, hostThemes } from './theme-colors.ts';
import { measuredName } from './theme-css.ts';

/** The attribute that says what `auto` came to. */
export const LOOK = 'data-klima-look';

/** The theme of the design system that the page around an element has; `neutral` for any other page. */
export function findLook(element: Element): HostThemeName | 'neutral' {
  const style = getComputedStyle(element);
  const has = (marker: string): boolean => style.getPropertyValue(marker).trim() !== '';
  if (has(hostThemes.designsystemet.marker)) return 'designsystemet';
  return has(hostThemes.punkt.marker) ? 'punkt' : 'neutral';
}

/**
 * Does for one element what a style sheet cannot: looks what the page has, for `auto`, and measures the page's colours,
 * for `inherit`. Leaves any other element without traces of either.
 */
export function settleTheme(element: HTMLElement): void {
  const theme = element.getAttribute('theme')?.trim().toLowerCase();
  if (theme === 'auto') setAttribute(element, LOOK, findLook(element));
  else element.removeAttribute(LOOK);
  if (theme === 'inherit') measure(element);
  else if (element.style.length > 0) colorTokens.forEach((token) => element.style.removeProperty(measuredName(token)));
}

function measure(element: HTMLElement): void {
  const ground = pageGround(element).color;
  const link = findLink(element);
  const read = readColors(element, { text: 'currentColor', link: link ? getComputedStyle(link).color : '' });
  if (!read.text) return;
  const opaque = (color: Color): Color => blend(color, ground);
  const theme = deriveTheme({ ground, text: opaque(read.text), link: read.link && opaque(read.link) });
  for (const token of colorTokens) {
    const [name, value] = [measuredName(token), toCss(theme[token])];
    if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
  }
}

/** A link as it stands in the page's texts, rather than one of its menus. */
const findLink = (element: Element): Element | null =>
  element.ownerDocument.querySelector(':is(main, article, body) :is(p, li, dd) a[href]') ??
  element.querySelector('a[href]');

// Writing what is there already would wake observers of the page.
function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
