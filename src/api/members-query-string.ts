import type { MembersQuery } from '../contract/members-query.ts';
import { queryString } from './query-string.ts';

/** What is asked of a list of members, as the end of its address. */
export const membersQueryString: (query: MembersQuery) => string = queryString;
