import { nameOf, readText } from './find-by-role.ts';

/** Elements that a screen reader says the role of, and how. */
const ROLES: readonly (readonly [selector: string, role: (element: Element) => string])[] = [
  ['h1, h2, h3, h4, h5, h6', ({ localName }) => `heading ${localName.slice(1)}`],
  ['ol', (list) => `list of ${String(list.querySelectorAll(':scope > li').length)}`],
  ['article', (article) => `article "${nameOf(article)}"`],
  ['fieldset', (group) => `group "${nameOf(group)}"`],
  ['a[href]', () => 'link'],
  ['button', () => 'button'],
  ['summary', () => 'disclosure'],
  ['time', () => 'time'],
];

/** Elements whose text is said in one go, as one line. */
const LINES = 'p, h1, h2, h3, h4, h5, h6, summary, button, legend, label';

const isHidden = (element: Element): boolean =>
  element.ariaHidden === 'true' || !element.checkVisibility({ checkVisibilityCSS: true });

const roleOf = (element: Element): string | undefined =>
  ROLES.find(([selector]) => element.matches(selector))?.[1](element);

/**
 * What a screen reader says of an element from its beginning to its end, a line per paragraph: role, then text. Knows
 * the markup that the timeline uses.
 */
export const transcriptOf = (host: Element): string[] => [...host.shadowRoot!.children].flatMap(linesOf);

function linesOf(element: Element): string[] {
  if (isHidden(element)) return [];
  if (!element.matches(LINES)) {
    const role = roleOf(element);
    return [...(role === undefined ? [] : [role]), ...[...element.children].flatMap(linesOf)];
  }
  const roles = [element, ...element.querySelectorAll('a[href], button')].map(roleOf);
  const said = roles.filter((role) => role !== undefined).join(', ');
  return [said === '' ? readText(element) : `${said}: ${readText(element)}`];
}
