import type { ApplicationRemote } from '../../api/application-remote.ts';
import type { ApplicationRequest } from '../../contract/application-request.ts';
import { solveChallenge } from './solve-challenge.ts';

type Defence = NonNullable<ApplicationRequest['defence']>;

/**
 * What tells people from machines without following anybody: when the form was opened, work that the operator may ask
 * for, and a field that people do not see. Without an answer from the server it goes without.
 */
export class FormDefence {
  /** What stands in the field that people do not see. */
  trap = '';
  readonly #stop = new AbortController();
  #coming: Promise<Defence> | undefined;

  /** Asks for a ticket once somebody has begun to fill in the form. */
  begin(remote: ApplicationRemote | undefined, initiative: string): void {
    if (remote) this.#coming ??= this.#ask(remote, initiative);
  }

  /** What goes along with an application. `again` after the server has wanted a new solution. */
  async take(remote: ApplicationRemote | undefined, initiative: string, again: boolean): Promise<Defence> {
    if (again) this.#coming = undefined;
    this.begin(remote, initiative);
    return { ...(await this.#coming), ...(this.trap !== '' && { trap: this.trap }) };
  }

  /** Calls the work off. */
  stop(): void {
    this.#stop.abort();
  }

  async #ask(remote: ApplicationRemote, initiative: string): Promise<Defence> {
    const { signal } = this.#stop;
    try {
      const { ticket, challenge } = await remote.ticket(initiative, signal);
      const solution = challenge && (await solveChallenge(challenge, signal));
      return { ticket, ...(solution !== undefined && { solution }) };
    } catch {
      // An application without a ticket is looked at by a person; better than none.
      this.#coming = undefined;
      return {};
    }
  }
}
