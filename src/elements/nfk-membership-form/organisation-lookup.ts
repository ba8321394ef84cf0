import type { ApplicationRemote } from '../../api/application-remote.ts';
import { ORGANISATION_STATES, type OrganisationState } from '../../contract/application-vocabulary.ts';
import { isOneOf } from '../../contract/is-one-of.ts';
import { parseOrganisationNumber } from '../../contract/organisation-number.ts';
import type { Organisation, Organisations } from '../../contract/organisation.ts';

/** Rests between the last key and the question, in ms. */
const PAUSE = 300;
/** Letters that a name must have before it is searched for. */
const MIN_LETTERS = 3;

/** What the register has said about what was typed. */
export type LookupState =
  | { readonly name: 'idle' }
  | { readonly name: 'pending' }
  | { readonly name: 'results'; readonly organisations: Organisations['organisations'] }
  | { readonly name: 'found'; readonly state: OrganisationState; readonly isActiveThere: boolean };

/** What a look-up asks and whom it tells. */
export interface LookupOptions {
  readonly remote: () => ApplicationRemote | undefined;
  /** Municipalities whose branches matter. */
  readonly branches: () => readonly string[];
  readonly isActiveThere: (organisation: Organisation) => boolean;
  readonly found: (organisation: Organisation) => void;
  readonly changed: () => void;
}

/** Asks the register for a number or a name while it is typed. Whatever it says, people can go on by themselves. */
export class OrganisationLookup {
  state: LookupState = { name: 'idle' };
  readonly #options: LookupOptions;
  #asking = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = '';

  constructor(options: LookupOptions) {
    this.#options = options;
  }

  /** Follows what is typed. */
  follow(text: string): void {
    const query = text.trim();
    const number = parseOrganisationNumber(query);
    const question = number ?? query;
    if (question === this.#asked) return;
    this.#asked = question;
    this.#asking.abort();
    clearTimeout(this.#timer);
    if (number === undefined && query.replace(/[^\p{L}]/gu, '').length < MIN_LETTERS) {
      this.#show({ name: 'idle' });
      return;
    }
    this.#show({ name: 'pending' });
    this.#timer = setTimeout(() => void this.#ask(question, number), number === undefined ? PAUSE : 0);
  }

  /** Stops asking: the form is gone, or sent. */
  stop(): void {
    this.#asking.abort();
    clearTimeout(this.#timer);
  }

  async #ask(query: string, number: string | undefined): Promise<void> {
    const remote = this.#options.remote();
    const { signal } = (this.#asking = new AbortController());
    try {
      if (!remote) throw new Error('nowhere to ask');
      if (number === undefined) {
        const { organisations, state } = await remote.organisations(query, signal);
        if (signal.aborted) return;
        this.#show(
          state === 'unavailable' && organisations.length === 0
            ? { name: 'found', state: 'unavailable', isActiveThere: false }
            : { name: 'results', organisations },
        );
        return;
      }
      const organisation = await remote.organisation(number, this.#options.branches(), signal);
      if (signal.aborted) return;
      this.#options.found(organisation);
      this.#show({
        name: 'found',
        state: isOneOf(ORGANISATION_STATES, organisation.state) ? organisation.state : 'unavailable',
        isActiveThere: this.#options.isActiveThere(organisation),
      });
    } catch {
      // Whatever the reason, it is the same to whoever fills in the form.
      if (!signal.aborted) this.#show({ name: 'found', state: 'unavailable', isActiveThere: false });
    }
  }

  #show(state: LookupState): void {
    this.state = state;
    this.#options.changed();
  }
}
