import { WidgetError } from '../../src/api/errors.ts';
import { type MembersClient, createMembersClient } from '../../src/api/members-client.ts';
import { type Loaded, createRequestStore } from '../../src/api/request-store.ts';
import type { Member, Members, MembersQuery } from '../../src/contract/index.ts';
import { indexMembers, selectMembers, sortMembers } from '../../src/domain/member-list.ts';

const ENDPOINT = 'https://api.fjordbyen.example/v1';

export const loaded = <Data>(data: Data): Loaded<Data> => ({ data, dropped: 0, clockSkew: 0 });

/** A client that answers with a list, or as a test says. Unless told otherwise it knows no single member. */
export const fakeClient = (
  members: Members | MembersClient['members'],
  rest: Partial<MembersClient> = {},
): MembersClient => ({
  endpoint: ENDPOINT,
  members: typeof members === 'function' ? members : () => Promise.resolve(loaded(members)),
  member: () => Promise.reject(new WidgetError('not-found', { status: 404 })),
  ...rest,
});

/** A client that fails. */
export const failingClient = (error: WidgetError): MembersClient => fakeClient(() => Promise.reject(error));

/** A client that never answers. */
export const silentClient = (): MembersClient => fakeClient(() => new Promise(() => undefined));

/** The real client in front of an answer as it came over the network: anything that JSON can hold. */
export const clientForAnswer = (answer: unknown): MembersClient =>
  createMembersClient(ENDPOINT, createRequestStore({ request: () => Promise.resolve({ body: answer }) }));

/** A client that searches, filters, sorts and pages as a server with a long list does, and what it was asked. */
export function pagedClient(all: readonly Member[], total?: Pick<Members, 'total' | 'totalIsCapped'>) {
  const indexed = indexMembers(all);
  const queries: MembersQuery[] = [];
  const client = fakeClient((_, query = {}, { signal } = {}) => {
    signal?.throwIfAborted();
    queries.push(query);
    const { members, facets } = selectMembers(indexed, query);
    const sorted = sortMembers(members, query.sort ?? 'name').map(({ member }) => member);
    const [start, size] = [Number(query.cursor ?? 0), query.limit ?? 24];
    const end = start + size;
    return Promise.resolve(
      loaded<Members>({
        members: sorted.slice(start, end),
        complete: false,
        ...(start === 0 && { total: sorted.length, facets, ...total }),
        ...(end < sorted.length && { next: String(end) }),
        asOf: '2026-10-15T06:00:00Z',
      }),
    );
  });
  return { client, queries };
}
