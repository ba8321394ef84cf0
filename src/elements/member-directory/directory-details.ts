import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nothing } from 'lit';
import type { MembersClient } from '../../api/members-client.ts';
import { LazyPart } from '../../controllers/lazy-part.ts';
import type { Member } from '../../contract/index.ts';
import type { DirectoryModel } from './directory-model.ts';
import { MemberLookup } from './member-lookup.ts';

/** What the details need to know of the directory. */
export interface DetailsWish {
  readonly client: MembersClient | undefined;
  readonly initiative: string;
  /** Id of the member whose details are wanted. */
  readonly member: string | undefined;
}

/**
 * The details of one member: opened by the reader as a modal dialog; by a link to the page in place, because
 * nothing takes the focus when a page loads.
 */
export class DirectoryDetails implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #wish: () => DetailsWish;
  readonly #closed: () => void;
  readonly #lookup: MemberLookup;
  readonly #part: LazyPart<typeof import('./member-details.ts')>;
  #isInline = true;
  #isCopied = false;

  constructor(
    host: ReactiveControllerHost & Element,
    wish: () => DetailsWish,
    local: (id: string) => Member | undefined,
    closed: () => void,
  ) {
    this.#host = host;
    this.#wish = wish;
    this.#closed = closed;
    this.#lookup = new MemberLookup(
      host,
      () => {
        const { client, initiative, member } = wish();
        return [client, initiative, member];
      },
      local,
    );
    this.#part = new LazyPart(host, () => import('./member-details.ts'));
    host.addController(this);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.shadowRoot?.querySelector('dialog') ?? null;
  }

  hostUpdated(): void {
    const dialog = this.#dialog;
    if (dialog && !this.#isInline && !dialog.open) dialog.showModal();
  }

  /** From now on the reader opens and closes. */
  open(): void {
    this.#isInline = false;
    this.#isCopied = false;
  }

  /** The reader goes back or forward: what opens next is the reader's doing, and what is open closes. */
  follow(): void {
    if (!this.#host.isConnected || !this.#dialog) return;
    this.open();
    if (this.#dialog.matches(':modal')) this.#dialog.close();
  }

  /** Closes; the browser puts the focus back where it was. */
  close(): void {
    const dialog = this.#dialog;
    if (dialog?.matches(':modal')) dialog.close();
    else this.#closed();
  }

  render(model: DirectoryModel) {
    const { member } = this.#wish();
    const part = member === undefined ? undefined : this.#part.value;
    if (member === undefined || part === undefined) return nothing;
    return part.renderDetails(model, {
      state: this.#lookup.stateOf(member),
      isInline: this.#isInline,
      isCopied: this.#isCopied,
      copyLink: this.#copyLink,
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
    this.#host.requestUpdate();
  };
}
