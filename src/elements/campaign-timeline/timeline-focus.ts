/** Keeps the reader's place: goes to the event that was asked for, and finds the focus when what had it is gone. */
export class TimelineFocus {
  readonly #element: HTMLElement;
  /** The event that is to get the focus as soon as it is there. */
  #sought: string | undefined;
  /** Which of the shown events is to get it; -1 for none. */
  #promised = -1;
  #hadFocus = false;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** Waits for an event to come into view; `undefined` waits no longer. */
  seek(event: string | undefined): void {
    this.#sought = event;
  }

  /** Goes on at the first of the events that are about to be added. */
  goOnAt(where: 'earlier' | 'later'): void {
    this.#promised = where === 'earlier' ? 0 : this.#names.length;
  }

  /** Before each render. */
  follow(): void {
    this.#hadFocus = this.#focused !== null;
  }

  /** After each render. */
  settle(): void {
    this.#goToSought();
    if (this.#promised >= 0) this.#names[this.#promised]?.focus();
    this.#promised = -1;
    // A reader who pressed a button that is gone now goes on at the filters, not at the top of the page.
    if (this.#hadFocus && this.#focused === null)
      this.#root?.querySelector<HTMLElement>('.filters summary, .name')?.focus();
  }

  /** A link to an event works as one into the page: it starts reading there, unless the reader is somewhere already. */
  #goToSought(): void {
    const name = this.#sought === undefined ? null : this.#root?.getElementById(`event-${this.#sought}`);
    if (!name) return;
    this.#sought = undefined;
    const { activeElement, body } = document;
    if (activeElement && activeElement !== body && !this.#element.matches(':focus-within')) return;
    name.scrollIntoView({ behavior: 'instant', block: 'center' });
    name.focus({ preventScroll: true });
  }

  get #root(): ShadowRoot | null {
    return this.#element.shadowRoot;
  }

  get #focused(): Element | null {
    return this.#root?.activeElement ?? null;
  }

  get #names(): readonly HTMLElement[] {
    return [...(this.#root?.querySelectorAll<HTMLElement>('.item .name') ?? [])];
  }
}
