/** An element and what is around it, out of shadow roots too. */
export function* upwards(element: Element): Generator<Element> {
  for (let one: Element | null = element; one !== null; one = around(one)) yield one;
}

function around(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
