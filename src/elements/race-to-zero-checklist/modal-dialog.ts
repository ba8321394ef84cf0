import { type TemplateResult, html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { renderHeading } from '../../templates/heading.ts';

/** What stands around the content of a dialog. */
interface DialogParts {
  readonly title: string;
  readonly headingLevel: number;
  /** Also when it was closed by Escape. */
  readonly close: () => void;
}

/** A modal dialog that opens when it is rendered, and gives the focus back when it closes. */
export class ModalDialog {
  readonly #titleId: string;
  #element: HTMLDialogElement | undefined;

  /** @param name of this dialog; one may open over another in the same element */
  constructor(name: string) {
    this.#titleId = `${name}-title`;
  }

  render({ title, headingLevel, close }: DialogParts, content: unknown): TemplateResult {
    return html`
      <dialog
        class="dialog"
        aria-labelledby=${this.#titleId}
        ${ref(this.#take)}
        @close=${({ target }: Event) => {
          // What is said of a dialog that has gone is not said of the one that came after it.
          if (target === this.#element) close();
        }}
      >
        <div id=${this.#titleId}>${renderHeading(headingLevel, title)}</div>
        ${content}
      </dialog>
    `;
  }

  close(): void {
    this.#element?.close();
  }

  readonly #take = (element: Element | undefined): void => {
    this.#element = element instanceof HTMLDialogElement ? element : undefined;
    // A dialog can only be opened in a document, and what is being rendered is not there yet.
    queueMicrotask(() => {
      if (this.#element?.isConnected === true && !this.#element.open) this.#element.showModal();
    });
  };
}
