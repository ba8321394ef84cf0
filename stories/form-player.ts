import type { NfkMembershipForm } from '../src/elements/nfk-membership-form/nfk-membership-form.ts';

/** Plays a reader who fills in the form, until a step is reached; it goes by the order of the fields, not by words. */
export async function playTo(
  root: Element,
  step: number,
  more?: (form: FormPlayer) => Promise<void> | void,
): Promise<void> {
  const element = root.querySelector<NfkMembershipForm>('nfk-membership-form');
  if (!element) return;
  const player = new FormPlayer(element);
  for (const answer of ANSWERS.slice(0, step - 1)) {
    await player.settled();
    answer(player);
    await player.settled();
    player.submit();
  }
  await player.settled();
  await more?.(player);
}

const ANSWERS: readonly ((form: FormPlayer) => void)[] = [
  (form) => form.choose(0),
  (form) => {
    form.type(0, '313130029');
    form.type(1, 'Nordlys Bakeri AS');
  },
  (form) => form.choose(0),
  (form) => {
    form.tick();
    form.type(0, 'Elektriske varebiler');
    form.choose(0);
  },
  (form) => form.choose(0),
  (form) => {
    form.type(0, 'Miljø Ansvarlig');
    form.type(2, 'miljo@nordlys-bakeri.example.no');
    form.tick();
    form.choose(0);
  },
  (form) => form.choose(-1),
  () => undefined,
];

/** Hands that fill in a form. */
export class FormPlayer {
  readonly #element: NfkMembershipForm;

  constructor(element: NfkMembershipForm) {
    this.#element = element;
  }

  /** Resolves when the form shows what was done. */
  async settled(): Promise<void> {
    while (!this.#element.shadowRoot?.querySelector('form, [part~=receipt], [part~=notice]')) await frame();
    await frame();
    await this.#element.updateComplete;
    await frame();
  }

  /** Chooses the first answer to every question from one on, or the last answer of all. */
  choose(from: number): void {
    const names = new Map<string, HTMLInputElement>();
    for (const radio of this.#inputs('input[type=radio]')) {
      if (from < 0 || !names.has(radio.name)) names.set(radio.name, radio);
    }
    for (const radio of names.values()) radio.click();
  }

  /** Ticks every box. */
  tick(): void {
    for (const box of this.#inputs('input[type=checkbox]')) box.click();
  }

  /** Types into a field, by its place. */
  type(place: number, text: string): void {
    const field = this.#inputs(':not([aria-hidden]) > input:not([type=radio], [type=checkbox], [type=file])')[place];
    if (!field) return;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  /** Presses the main button. */
  submit(): void {
    this.#click(this.#all('button[type=submit]')[0]);
  }

  /** Presses the first button that a selector finds. */
  press(selector: string): void {
    this.#click(this.#all(selector)[0]);
  }

  /** Unfolds everything. */
  unfold(): void {
    for (const details of this.#all('details')) details.setAttribute('open', '');
  }

  #all(selector: string): readonly Element[] {
    return [...(this.#element.shadowRoot?.querySelectorAll(selector) ?? [])];
  }

  #inputs(selector: string): readonly HTMLInputElement[] {
    return this.#all(selector).filter((field) => field instanceof HTMLInputElement);
  }

  #click(element: Element | undefined): void {
    if (element instanceof HTMLElement) element.click();
  }
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
