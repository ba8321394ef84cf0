import { eventually } from './eventually.ts';

/** Where elements of a role are, as far as our elements use it. */
const SELECTORS = {
  alert: '[role=alert]',
  button: 'button',
  checkbox: 'input[type=checkbox]',
  columnheader: 'th[scope=col]',
  combobox: 'select',
  definition: 'dd',
  dialog: 'dialog',
  group: 'fieldset, [role=group]',
  heading: 'h1, h2, h3, h4, h5, h6',
  img: 'img',
  link: 'a[href]',
  list: '[role=list]',
  listitem: 'li',
  radio: 'input[type=radio]',
  region: '[role=region]',
  row: 'tbody tr',
  rowheader: 'th[scope=row]',
  search: '[role=search]',
  searchbox: 'input[type=search]',
  status: '[role=status]',
  table: 'table',
  term: 'dt',
  textbox: 'input[type=text], input[type=email], input[type=tel], input[type=url], textarea',
} as const;

interface Elements {
  button: HTMLButtonElement;
  checkbox: HTMLInputElement;
  combobox: HTMLSelectElement;
  dialog: HTMLDialogElement;
  img: HTMLImageElement;
  link: HTMLAnchorElement;
  radio: HTMLInputElement;
  searchbox: HTMLInputElement;
  textbox: HTMLInputElement | HTMLTextAreaElement;
}
type Role = keyof typeof SELECTORS;
type ElementOf<R extends Role> = R extends keyof Elements ? Elements[R] : HTMLElement;

/** Text as it is read: white space is one space. */
export const readText = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Text in the shadow root of an element. */
export const shownText = (host: Element): string => readText(host.shadowRoot);

/** All visible elements of a role in the shadow root, in order; with a name, those that are called so. */
export function allByRole<R extends Role>(host: Element, role: R, name?: string | RegExp): ElementOf<R>[] {
  const found = [...host.shadowRoot!.querySelectorAll<ElementOf<R>>(SELECTORS[role])];
  return found.filter((element) => isShown(element) && (name === undefined || matches(nameOf(element), name)));
}

/** The one visible element of a role and name; `undefined` when there is none. */
export function queryByRole<R extends Role>(host: Element, role: R, name?: string | RegExp): ElementOf<R> | undefined {
  const found = allByRole(host, role, name);
  if (found.length > 1) throw new Error(`${String(found.length)} elements are ${role} ${String(name)}`);
  return found[0];
}

/** The one visible element of a role and name, as soon as it is there. */
export const findByRole = <R extends Role>(host: Element, role: R, name?: string | RegExp): Promise<ElementOf<R>> =>
  eventually(() => queryByRole(host, role, name), `there is no ${role} ${String(name ?? '')} in: ${shownText(host)}`);

/** Resolves when the shadow root shows a text. */
export const findText = (host: Element, text: string | RegExp): Promise<boolean> =>
  eventually(
    () => (typeof text === 'string' ? shownText(host).includes(text) : text.test(shownText(host))),
    `there is no ${String(text)}`,
  );

/** What an element is called, by the parts of the accessible name computation that our elements use. */
export function nameOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const labelledBy = element.getAttribute('aria-labelledby');
  if (labelledBy !== null)
    return labelledBy
      .split(' ')
      .map((id) => readText(root.getElementById(id)))
      .join(' ');
  if (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  ) {
    return [...(element.labels ?? [])].map(readText).join(' ');
  }
  if (element instanceof HTMLFieldSetElement) return readText(element.querySelector('legend'));
  if (element instanceof HTMLImageElement) return element.alt;
  return readText(element);
}

const matches = (actual: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? actual === wanted : wanted.test(actual);

const isShown = (element: Element): boolean =>
  element.checkVisibility({ checkVisibilityCSS: true }) && element.closest('[aria-hidden=true]') === null;
