import { fixture, html } from '@open-wc/testing';
import type { ChecklistClient } from '../../src/api/checklist-client.ts';
import '../../src/elements/race-to-zero-checklist/define.ts';
import type { RaceToZeroChecklist } from '../../src/elements/race-to-zero-checklist/race-to-zero-checklist.ts';
import { eventually } from './eventually.ts';
import { fakeChecklist, session } from './fake-checklist-client.ts';
import { findByRole, nameOf, readText, shownText } from './find-by-role.ts';

/** Titles of the steps of the example, in order. */
export const PAPER = 'Skriv saksfremlegg';
export const COUNCIL = 'Politisk behandling';
export const REGISTER = 'Påmelding og rapportering';
export const REPORT = 'Årlig rapport 2026';
export const STATUS = 'Hvor langt er dere kommet?';
export const ROUTE = 'Hvordan blir saken behandlet?';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type Attributes = Readonly<Record<string, string>>;

/** A checklist as a page would write it, in bokmål and of Fjordbyen unless the attributes say something else. */
export function createChecklist(client: ChecklistClient | undefined, attributes: Attributes = {}): RaceToZeroChecklist {
  const element = document.createElement('race-to-zero-checklist');
  for (const [name, value] of Object.entries({ lang: 'nb', municipality: '9901', ...attributes })) {
    element.setAttribute(name, value);
  }
  if (client) element.client = client;
  return element;
}

/** A checklist in a page. */
export async function attachChecklist(...parameters: Parameters<typeof createChecklist>): Promise<RaceToZeroChecklist> {
  const element = createChecklist(...parameters);
  await fixture(html`<div>${element}</div>`);
  return element;
}

/** Resolves when the steps, or the table, stand with everything around them. */
export const waitForChecklist = (element: Element): Promise<unknown> =>
  eventually(
    () => {
      const root = element.shadowRoot!;
      return (
        !root.querySelector('[aria-busy=true]') && root.querySelector('[part~=footer]')?.checkVisibility() === true
      );
    },
    `no checklist: ${shownText(element)}`,
  );

/** A checklist to fill in, whose steps are there. */
export async function showChecklist(
  client: ChecklistClient = fakeChecklist(),
  attributes: Attributes = {},
): Promise<RaceToZeroChecklist> {
  const element = await attachChecklist(client, attributes);
  await waitForChecklist(element);
  return element;
}

/** A checklist to read. */
export const showPublic = (
  client: ChecklistClient = fakeChecklist(),
  attributes: Attributes = {},
): Promise<RaceToZeroChecklist> => showChecklist(client, { mode: 'view', ...attributes });

/** A checklist that is open for changes at the endpoint. */
export async function showOpen(
  client: ChecklistClient = fakeChecklist(),
  attributes: Attributes = {},
): Promise<RaceToZeroChecklist> {
  const element = createChecklist(client, { store: 'endpoint', ...attributes });
  element.session = session;
  await fixture(html`<div>${element}</div>`);
  await waitForChecklist(element);
  return element;
}

/** The button that unfolds a step; its number is only to be seen. */
function foldOf(element: Element, title: string): HTMLElement {
  const buttons = [...element.shadowRoot!.querySelectorAll<HTMLElement>('button[aria-expanded]')];
  const said = (button: Element) =>
    [...button.children].filter(({ ariaHidden }) => ariaHidden !== 'true').map(readText);
  const found = buttons.find((button) => said(button).join(' ') === title);
  if (!found) throw new Error(`no step ${title} among ${buttons.map(said).join(', ')}`);
  return found;
}

/** The card of a step. */
export const stepOf = (element: Element, title: string): HTMLElement => foldOf(element, title).closest('li')!;

/** A step, unfolded. */
export async function openStep(element: RaceToZeroChecklist, title: string): Promise<HTMLElement> {
  const fold = foldOf(element, title);
  if (fold.ariaExpanded === 'false') fold.click();
  await element.updateComplete;
  return stepOf(element, title);
}

/** Everything that a step says, folded or not. */
export const textOf = (element: Element, title: string): string => readText(stepOf(element, title));

/** Where a step stands, in words. */
export const standingOf = (element: Element, title: string): string =>
  readText(stepOf(element, title).querySelector('.standing'));

/** A field of a step by its label, `undefined` when it is not asked for. */
export function queryField(element: Element, title: string, label: string | RegExp): Field | undefined {
  const fields = stepOf(element, title).querySelectorAll<Field>('input:not([type=radio]), select, textarea');
  return [...fields].find((field) => matches(nameOf(field), label));
}

export function fieldOf(element: Element, title: string, label: string | RegExp): Field {
  const field = queryField(element, title, label);
  if (!field) throw new Error(`no field ${String(label)} in ${textOf(element, title)}`);
  return field;
}

export const valueOf = (element: Element, title: string, label: string | RegExp): string =>
  fieldOf(element, title, label).value;

/** Types into a field of a step, or chooses in it, and stays there. */
export function write(element: Element, title: string, label: string | RegExp, text: string): void {
  const field = fieldOf(element, title, label);
  field.focus();
  field.value = text;
  if (field instanceof HTMLSelectElement) field.dispatchEvent(new Event('change', { bubbles: true }));
  else field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Types into a field of a step, and leaves it. */
export function fill(element: Element, title: string, label: string | RegExp, text: string): void {
  write(element, title, label, text);
  leave(element, title, label);
}

/** Leaves a field as the browser says it. */
export const leave = (element: Element, title: string, label: string | RegExp): unknown =>
  fieldOf(element, title, label).dispatchEvent(new Event('change', { bubbles: true }));

const radiosOf = (element: Element, title: string, question: string): HTMLInputElement[] => {
  const groups = [...stepOf(element, title).querySelectorAll('fieldset')];
  const group = groups.find((one) => nameOf(one) === question);
  return [...(group?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])];
};

/** Chooses a status, or another answer, in a step. */
export function pick(element: Element, title: string, answer: string, question = STATUS): void {
  const radio = radiosOf(element, title, question).find((one) => nameOf(one) === answer);
  if (!radio) throw new Error(`${answer} is no answer in ${textOf(element, title)}`);
  radio.focus();
  radio.click();
}

/** The answer that is chosen in a step. */
export function picked(element: Element, title: string, question = STATUS): string | undefined {
  const radio = radiosOf(element, title, question).find(({ checked }) => checked);
  return radio && nameOf(radio);
}

/** What is wrong with a field, as it is said at the field. */
export function errorAt(element: Element, title: string, label: string | RegExp): string | undefined {
  const ids = fieldOf(element, title, label).getAttribute('aria-describedby')?.split(' ') ?? [];
  const error = ids.find((id) => id.endsWith('-error'));
  return error === undefined ? undefined : readText(element.shadowRoot!.getElementById(error));
}

/** Presses a button. */
export const press = async (element: Element, name: string | RegExp): Promise<void> => {
  const button = await findByRole(element, 'button', name);
  button.focus();
  button.click();
};

/** What has the focus, by its text or its name. */
export function focused(element: Element): string {
  const { activeElement } = element.shadowRoot!;
  return activeElement ? nameOf(activeElement) : '';
}

/** What a screen reader was told last. */
export const announced = (element: Element): string => readText(element.querySelector('[slot=klima-announcer]'));

/** Resolves when a screen reader is told something. */
export const hear = (element: Element, text: string): Promise<unknown> =>
  eventually(() => announced(element) === text, `“${text}” was not said`);

/** What the events of a name that reach a target from now on carry, as JSON has it; the list grows. */
export function noteEvents(target: EventTarget, ...names: readonly string[]): Readonly<Record<string, unknown>>[] {
  const events: Readonly<Record<string, unknown>>[] = [];
  for (const name of names) {
    target.addEventListener(name, (event) => {
      const own = Object.entries(event).filter(([key]) => key !== 'isTrusted');
      events.push({ name, ...Object.fromEntries(own) });
    });
  }
  return events;
}

const matches = (actual: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? actual === wanted : wanted.test(actual);
