import type { Member } from '../contract/member.ts';
import type { Members } from '../contract/members.ts';
import type { MembersQuery } from '../contract/members-query.ts';
import { memberPath, membersPath } from '../contract/member-paths.ts';
import { membersQueryString } from './members-query-string.ts';
import { pageStore } from './page-store.ts';
import type { Loaded, ReadOptions, RequestStore } from './request-store.ts';
import { memberShape } from './shapes/member.ts';
import { membersShape } from './shapes/members.ts';

/** What a list of members needs of an endpoint. */
export interface MembersClient {
  readonly endpoint: string;
  members(initiative: string, query?: MembersQuery, options?: ReadOptions): Promise<Loaded<Members>>;
  member(initiative: string, id: string, options?: ReadOptions): Promise<Loaded<Member>>;
}

/** Reads members at an endpoint as `parseEndpoint` returns it. Apart from `createClient` for the sake of its size. */
export const createMembersClient = (endpoint: string, store: RequestStore = pageStore): MembersClient => ({
  endpoint,
  members: (initiative, query = {}, options) =>
    store.load(endpoint + membersPath(initiative) + membersQueryString(query), membersShape, options),
  member: (initiative, id, options) => store.load(endpoint + memberPath(initiative, id), memberShape, options),
});
