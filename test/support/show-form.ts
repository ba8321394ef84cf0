import { fixture, html } from '@open-wc/testing';
import type { ApplicationsClient } from '../../src/api/applications-client.ts';
import '../../src/elements/nfk-membership-form/define.ts';
import type { NfkMembershipForm } from '../../src/elements/nfk-membership-form/nfk-membership-form.ts';
import { type } from './act.ts';
import { eventually } from './eventually.ts';
import { fakeApplications } from './fake-applications-client.ts';
import { allByRole, findByRole, nameOf, readText, shownText } from './find-by-role.ts';

/** Headings of the steps, in their order. */
export const STEPS = [
  'Passer nettverket for dere?',
  'Virksomheten',
  'Medlem eller partner?',
  'Kriterier og tiltak',
  'Forventninger',
  'Kontaktperson og leder',
  'Signering',
  'Se over svarene',
] as const;
export const RECEIPT = 'Søknaden er mottatt';
export type StepTitle = (typeof STEPS)[number];

/** A form as a page would write it, in bokmål unless the attributes say something else. */
export function createForm(
  client: ApplicationsClient | undefined,
  attributes: Readonly<Record<string, string>> = {},
): NfkMembershipForm {
  const element = document.createElement('nfk-membership-form');
  for (const [name, value] of Object.entries({ lang: 'nb', ...attributes })) element.setAttribute(name, value);
  if (client) element.client = client;
  return element;
}

/** A form in a page. */
export async function attachForm(...parameters: Parameters<typeof createForm>): Promise<NfkMembershipForm> {
  const element = createForm(...parameters);
  await fixture(html`<div>${element}</div>`);
  return element;
}

/** A form whose first step is there. */
export async function showForm(
  client: ApplicationsClient = fakeApplications(),
  attributes: Readonly<Record<string, string>> = {},
): Promise<NfkMembershipForm> {
  const element = await attachForm(client, attributes);
  await eventually(() => element.shadowRoot!.querySelector('form'), 'no form');
  return element;
}

/** What stands over the step that is shown. */
export const titleOf = (element: Element): string => readText(element.shadowRoot!.querySelector('.step-title'));

/** Resolves when a step is shown. */
export const atStep = (element: Element, title: string): Promise<unknown> =>
  eventually(() => titleOf(element) === title, `not at ${title}: ${shownText(element)}`);

/** What has the focus, by its text or its name. */
export function focused(element: Element): string {
  const { activeElement } = element.shadowRoot!;
  return activeElement ? nameOf(activeElement) : '';
}

/** Presses a button. */
export const press = async (element: Element, name: string | RegExp): Promise<void> =>
  (await findByRole(element, 'button', name)).click();

/** Types into a field, the first of several that are called so. */
export async function fill(element: Element, name: string | RegExp, text: string, index = 0): Promise<void> {
  type(await eventually(() => allByRole(element, 'textbox', name)[index], `no field ${String(name)}`), text);
}

/** What stands in a field. */
export const valueIn = (element: Element, name: string | RegExp, index = 0): string | undefined =>
  allByRole(element, 'textbox', name)[index]?.value;

/** Chooses one of several answers to a question. */
export async function pick(element: Element, question: string | RegExp, answer: string | RegExp): Promise<void> {
  const group = await findByRole(element, 'group', question);
  const radio = [...group.querySelectorAll<HTMLInputElement>('input[type=radio]')].find((input) =>
    typeof answer === 'string' ? nameOf(input) === answer : answer.test(nameOf(input)),
  );
  if (!radio) throw new Error(`${String(answer)} is no answer to ${String(question)}`);
  radio.click();
}

/** The answer that is chosen. */
export function picked(element: Element, question: string | RegExp): string | undefined {
  const group = allByRole(element, 'group', question)[0];
  const radio = [...(group?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])].find(
    ({ checked }) => checked,
  );
  return radio && nameOf(radio);
}

/** Ticks a box. */
export const tick = async (element: Element, name: string | RegExp): Promise<void> =>
  (await findByRole(element, 'checkbox', name)).click();

/** What is wrong, as the summary says it. */
export const summaryOf = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('[part~=error-summary] a')].map(readText);

/** What is wrong with a field, as it is said at the field. */
export function errorAt(element: Element, name: string | RegExp, index = 0): string | undefined {
  const field = [
    ...allByRole(element, 'textbox', name),
    ...allByRole(element, 'checkbox', name),
    ...allByRole(element, 'combobox', name),
    ...allByRole(element, 'group', name),
  ][index];
  const ids = field?.getAttribute('aria-describedby')?.split(' ') ?? [];
  const error = ids.find((id) => id.endsWith('-error'));
  return error === undefined ? undefined : readText(element.shadowRoot!.getElementById(error));
}

/** What a bakery answers, step by step. */
export const ANSWERS: Readonly<Record<StepTitle, (element: Element) => Promise<void>>> = {
  'Passer nettverket for dere?': (element) => pick(element, 'Hvor holder dere til?', 'I Fjordbyen'),
  Virksomheten: async (element) => {
    await fill(element, 'Organisasjonsnummer eller navn', '313 130 029');
    await eventually(() => valueIn(element, 'Navnet på virksomheten') !== '');
  },
  'Medlem eller partner?': (element) => pick(element, 'Vi vil bli', 'Medlem'),
  'Kriterier og tiltak': async (element) => {
    await tick(element, 'Vilje');
    await tick(element, 'Handling');
    await fill(element, 'Hva er tiltaket?', 'Elektriske varebiler');
    await pick(element, 'Hvor langt er det kommet?', 'Gjennomført');
  },
  Forventninger: async (element) => {
    await pick(element, 'Sertifisering', 'Ja');
    await pick(element, 'Leverandører', 'Nei');
  },
  'Kontaktperson og leder': async (element) => {
    await fill(element, /^Navn/, 'Miljø Ansvarlig');
    await fill(element, /^E-post/, 'miljo@nordlys-bakeri.example.no');
    await tick(element, 'Kontaktpersonen signerer selv');
    await pick(element, 'Hvem signerer?', 'Øverste leder');
  },
  Signering: (element) => pick(element, 'Hvilken dag passer?', 'Vi bestemmer oss senere'),
  'Se over svarene': () => Promise.resolve(),
};

/** Answers a step and goes on to the next. */
export async function complete(element: Element, title: StepTitle): Promise<void> {
  await atStep(element, title);
  await ANSWERS[title](element);
  await press(element, title === 'Se over svarene' ? 'Send søknaden' : 'Neste');
}

/** A form at a step, with the answers of the bakery before it. */
export async function showStep(
  title: StepTitle,
  client?: ApplicationsClient,
  attributes?: Readonly<Record<string, string>>,
): Promise<NfkMembershipForm> {
  const element = await showForm(client, attributes);
  await goToStep(element, title);
  return element;
}

/** Answers everything before a step. */
export async function goToStep(element: Element, title: StepTitle): Promise<void> {
  for (const step of STEPS.slice(0, STEPS.indexOf(title))) await complete(element, step);
  await atStep(element, title);
}

/** A form that was filled in and sent. */
export async function sendForm(
  client?: ApplicationsClient,
  attributes?: Readonly<Record<string, string>>,
): Promise<NfkMembershipForm> {
  const element = await showStep('Se over svarene', client, attributes);
  await press(element, 'Send søknaden');
  return element;
}
