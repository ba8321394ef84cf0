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

/** What is said besides in a form, where a field is more than its label. */
const FORM_ROLES: typeof ROLES = [
  ['[role=alert]', () => 'alert'],
  ['[role=status], [aria-live=polite]', () => 'status'],
  ['input[type=radio]', (input) => `radio${stateOf(input)} "${nameOf(input)}"`],
  ['input[type=checkbox]', (input) => `checkbox${stateOf(input)} "${nameOf(input)}"`],
  ['select', (select) => `combobox "${nameOf(select)}"`],
  ['input, textarea', (field) => `field${stateOf(field)} "${nameOf(field)}"${contentOf(field)}`],
];

const stateOf = (field: Element): string =>
  [field instanceof HTMLInputElement && field.checked && ' checked', field.ariaInvalid === 'true' && ' invalid']
    .filter(Boolean)
    .join('');

function contentOf(field: Element): string {
  const text = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '';
  return text === '' ? '' : `: ${text}`;
}

/** Elements whose text is said in one go, as one line. */
const LINES = 'p, h1, h2, h3, h4, h5, h6, summary, button, legend, label';
/** In a form also hints, answers, and links that stand alone. */
const FORM_LINES =
  'p, h1, h2, h3, h4, h5, h6, summary, button, dt, dd, li:not(:has(h1, h2, h3, h4, h5, h6)), .hint, option';

const isHidden = (element: Element): boolean =>
  element.ariaHidden === 'true' || !element.checkVisibility({ checkVisibilityCSS: true });

const roleOf = (element: Element, roles: typeof ROLES): string | undefined =>
  roles.find(([selector]) => element.matches(selector))?.[1](element);

/**
 * What a screen reader says of an element from its beginning to its end, a line per paragraph: role, then text. Knows
 * the markup that our lists use.
 */
export const transcriptOf = (host: Element): string[] =>
  [...host.shadowRoot!.children].flatMap((part) => linesOf(part, ROLES, LINES));

/** The same of a form: labels and legends are said with their fields. */
export const formTranscriptOf = (host: Element): string[] =>
  [...host.shadowRoot!.children].flatMap((part) =>
    part.matches('style') ? [] : linesOf(part, [...ROLES, ...FORM_ROLES], FORM_LINES, 'label, legend'),
  );

function linesOf(element: Element, roles: typeof ROLES, lines: string, unsaid?: string): string[] {
  if (isHidden(element) || (unsaid !== undefined && element.matches(unsaid))) return [];
  if (!element.matches(lines)) {
    const role = roleOf(element, roles);
    return [
      ...(role === undefined ? [] : [role]),
      ...[...element.children].flatMap((part) => linesOf(part, roles, lines, unsaid)),
    ];
  }
  const said = [element, ...element.querySelectorAll('a[href], button')]
    .map((part) => roleOf(part, roles))
    .filter((role) => role !== undefined)
    .join(', ');
  const text = textOf(element);
  return [said === '' ? text : `${said}: ${text}`];
}

/** The text of an element without what is only to be seen. */
function textOf(element: Element): string {
  const copy = document.importNode(element, true);
  for (const part of copy.querySelectorAll('[aria-hidden=true]')) part.remove();
  return readText(copy);
}
