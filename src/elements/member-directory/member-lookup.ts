import type { Member } from '../../contract/index.ts';
import type { DetailsState } from './member-details.ts';
import type { ToolsHost } from './tools-host.ts';

/** Finds the member whose details are asked for: in the list that is here, else at the endpoint. */
export class MemberLookup {
  readonly #host: ToolsHost;
  #asked = '';
  #found: Member | undefined;
  #isBusy = false;

  constructor(host: ToolsHost) {
    this.#host = host;
  }

  /** What can be shown of a member now; asking starts the search. */
  stateOf(id: string): DetailsState {
    const member = this.#local(id) ?? this.#found;
    if (member?.id === id) return { name: 'ready', member };
    if (this.#asked !== id) void this.#ask(id);
    return { name: this.#isBusy ? 'loading' : 'missing' };
  }

  #local(id: string): Member | undefined {
    return (
      this.#host.model().listing.members.find((member) => member.id === id) ??
      this.#host.answer()?.members.find((member) => member.id === id)
    );
  }

  async #ask(id: string): Promise<void> {
    const { element } = this.#host;
    const place = this.#host.place();
    this.#asked = id;
    this.#isBusy = true;
    try {
      const answer = await place?.client.member(place.initiative, id);
      if (this.#asked === id) this.#found = answer?.data;
    } catch {
      // Not found or not to be had: the details say so, and the list goes on.
    }
    if (this.#asked === id) this.#isBusy = false;
    element.requestUpdate();
  }
}
