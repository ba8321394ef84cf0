import { type Color, parseColor } from './contrast.ts';

/**
 * What colours (in any form, also `var()`, `light-dark()` and `currentColor`) come to at an element: in its shadow root
 * if it has one that is open, else as its child. `undefined` for what is no colour there.
 */
export function readColors<Key extends string>(
  element: Element,
  colors: Readonly<Record<Key, string>>,
): Partial<Record<Key, Color>> {
  const probe = element.ownerDocument.createElement('i');
  probe.hidden = true;
  probe.style.setProperty('color', 'inherit', 'important');
  probe.style.setProperty('forced-color-adjust', 'none', 'important');
  (element.shadowRoot ?? element).append(probe);
  const view = element.ownerDocument.defaultView;
  const read: Partial<Record<Key, Color>> = {};
  for (const key in colors) {
    // An unknown colour would leave the one before.
    probe.style.removeProperty('background-color');
    // Mixing brings every colour into the one form that `parseColor` reads; the ground can say that there is none.
    probe.style.setProperty('background-color', `color-mix(in srgb, ${colors[key]} 100%, transparent 0%)`, 'important');
    const color = parseColor(view?.getComputedStyle(probe).backgroundColor ?? '');
    if (color) read[key] = color;
  }
  probe.remove();
  return read;
}
