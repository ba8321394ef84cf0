import { WIDGETS } from './widgets.ts';

/** What nobody would write as a fallback. */
const NO_FALLBACK = 'aside,footer,h1,h2,header,iframe,link,main,nav,script,style';
/** What a fallback is made of: a way to the data, or the data. */
const FALLBACK = 'a,form,ol,table,ul';
/** What an element puts into itself. */
const OWN = '[slot],[data-klima-structured]';

/**
 * Takes out of an element what is not its own. HTML has no `<member-directory />`: the element stays open to the end of
 * what it stands in and swallows all that follows, which nobody would see again. So an element that is the last of its
 * parent and holds another widget, or what nobody writes as a fallback, or several things without any way to the data,
 * is followed by them instead.
 */
export function freeSwallowed(element: Element): void {
  for (let next = element.nextSibling; next; next = next.nextSibling) if (next.textContent?.trim()) return;
  const held = [...element.childNodes].filter((node) => !(node instanceof Element && node.matches(OWN)));
  const elements = held.filter((node) => node instanceof Element);
  const isForeign = elements.some(
    (child) => child.matches(`${NO_FALLBACK},${WIDGETS}`) || child.querySelector(WIDGETS),
  );
  const isNoFallback =
    elements.length > 1 && !elements.some((child) => child.matches(FALLBACK) || child.querySelector(FALLBACK));
  if (isForeign || isNoFallback) element.after(...held);
}
