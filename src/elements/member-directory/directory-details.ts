import { type ReactiveController, nothing } from 'lit';
import { LazyPart } from '../../controllers/lazy-part.ts';
import { MemberLookup } from './member-lookup.ts';
import type { ToolsHost } from './tools-host.ts';
import type { ToolsModel } from './tools-model.ts';

/**
 * The details of one member: opened by the reader as a modal dialog; by a link to the page in place, because
 * nothing takes the focus when a page loads.
 */
export class DirectoryDetails implements ReactiveController {
  readonly #host: ToolsHost;
  readonly #closed: () => void;
  readonly #lookup: MemberLookup;
  readonly #part: LazyPart<typeof import('./member-details.ts')>;
  #isInline = true;
  #isCopied = false;

  constructor(host: ToolsHost, closed: () => void) {
    this.#host = host;
    this.#closed = closed;
    this.#lookup = new MemberLookup(host);
    this.#part = new LazyPart(host.element, () => import('./member-details.ts'));
    host.element.addController(this);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.element.shadowRoot?.querySelector('dialog') ?? null;
  }

  hostUpdated(): void {
    const dialog = this.#dialog;
    if (!dialog?.isConnected || this.#isInline || dialog.open) return;
    dialog.showModal();
    // Otherwise the first link would take the focus, and a phone would open the details at their end.
    dialog.querySelector<HTMLElement>('#details-title')?.focus();
  }

  /** From now on the reader opens and closes. */
  open(): void {
    this.#isInline = false;
    this.#isCopied = false;
  }

  /** The reader goes back or forward: what opens next is the reader's doing, and what is open closes. */
  follow(): void {
    if (!this.#dialog) return;
    this.open();
    if (this.#dialog.matches(':modal')) this.#dialog.close();
  }

  /** Closes; the browser puts the focus back where it was. */
  close(): void {
    const dialog = this.#dialog;
    if (dialog?.matches(':modal')) dialog.close();
    else this.#closed();
  }

  render(model: ToolsModel) {
    const { member } = model.reader.choice;
    const part = member === undefined ? undefined : this.#part.value;
    if (member === undefined || part === undefined) return nothing;
    return part.renderDetails(model, {
      state: this.#lookup.stateOf(member),
      isInline: this.#isInline,
      isCopied: this.#isCopied,
      copyLink: this.#copyLink,
      close: () => this.close(),
      closed: this.#closed,
    });
  }

  readonly #copyLink = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(location.href);
      this.#isCopied = true;
    } catch {
      // Without permission the address bar still has the link.
    }
    this.#host.element.requestUpdate();
  };
}
