import { type Color, blend } from './contrast.ts';
import { readColors } from './read-colors.ts';

const WHITE: Color = [1, 1, 1, 1];

/** What is behind an element: the colours of everything around it, laid over each other. */
export interface PageGround {
  readonly color: Color;
  /** Whether there is a picture too, whose colours nobody can tell. */
  readonly hasPicture: boolean;
}

/** The ground that a page gives an element; what the element paints itself is not part of it. */
export function pageGround(element: Element): PageGround {
  const layers: Color[] = [];
  let hasPicture = false;
  for (let around = parentOf(element); around; around = parentOf(around)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(around);
    if (backgroundImage !== 'none') hasPicture = true;
    const { color } = readColors(element, { color: backgroundColor });
    if (!color || color[3] === 0) continue;
    layers.push(color);
    if (color[3] === 1) break;
  }
  const { canvas = WHITE } = readColors(element.ownerDocument.documentElement, { canvas: 'Canvas' });
  return { color: layers.reduceRight((ground, layer) => blend(layer, ground), canvas), hasPicture };
}

/** The element around another one as a page is painted: through slots and out of shadow roots. */
function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
