import { nearestName } from './nearest-name.ts';

/** An attribute that an element does not know, and the one that may have been meant. */
export interface UnknownAttribute {
  readonly name: string;
  readonly nearest?: string | undefined;
}

/** What every element may have, and what the loader and the themes read. */
const EVERYWHERE =
  /^(id|class|style|slot|part|lang|dir|title|role|hidden|tabindex|is|theme|loading|data-.+|aria-.+|on.+|xml.*)$/;

/** The attributes of a widget that mean nothing to it. Its class knows its own names, so no list has to be kept. */
export function unknownAttributes(element: Element): UnknownAttribute[] {
  const observed: unknown = Reflect.get(element.constructor, 'observedAttributes');
  const known: string[] = Array.isArray(observed) ? observed.filter((name) => typeof name === 'string') : [];
  // Without a list, as before the definition, nothing can be said.
  if (known.length === 0) return [];
  return element
    .getAttributeNames()
    .filter((name) => !known.includes(name) && !EVERYWHERE.test(name))
    .map((name) => ({ name, nearest: nearestName(name, [...known, 'theme', 'lang']) }));
}
