import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { MembersClient } from '../../api/members-client.ts';
import type { Member } from '../../contract/index.ts';
import type { DetailsState } from './member-details.ts';

/** Finds the member whose details are asked for: in the list that is here, else at the endpoint. */
export class MemberLookup {
  readonly #task: Task<readonly [MembersClient | undefined, string, string | undefined], Member | undefined>;
  readonly #local: (id: string) => Member | undefined;

  constructor(
    host: ReactiveControllerHost,
    wish: () => readonly [MembersClient | undefined, string, string | undefined],
    local: (id: string) => Member | undefined,
  ) {
    this.#local = local;
    this.#task = new Task(host, {
      args: () => {
        const [client, initiative, id] = wish();
        return [client, initiative, id !== undefined && local(id) ? undefined : id] as const;
      },
      task: async ([client, initiative, id], { signal }) =>
        client && id !== undefined ? (await client.member(initiative, id, { signal })).data : undefined,
    });
  }

  /** What can be shown of a member now. */
  stateOf(id: string): DetailsState {
    const member = this.#local(id) ?? (this.#task.status === TaskStatus.COMPLETE ? this.#task.value : undefined);
    if (member?.id === id) return { name: 'ready', member };
    return { name: this.#task.status === TaskStatus.PENDING ? 'loading' : 'missing' };
  }
}
