/** What an editor has written, by the name of the attribute. */
export type Options = Map<string, string>;

/** All kinds of quotes, around the whole. The typographic ones that are not angular follow each other in Unicode. */
const QUOTES = /^["'`«»‘-„](.*)["'`«»‘-„]$/;

/** A value without what word processors and content management systems put around it: quotes, hard spaces. */
export const cleanValue = (value: string): string => value.trim().replace(QUOTES, '$1').trim();

/** What an element says in its attributes, plain ones before their `data-` twins. */
export function readOptions(element: Element): Options {
  const options: Options = new Map();
  for (const { name, value } of element.attributes) {
    const own = name.replace(/^data-/, '');
    if (own === name || !element.hasAttribute(own)) options.set(own, cleanValue(value));
  }
  return options;
}
