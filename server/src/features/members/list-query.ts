import {
  CURRENT_STATUSES,
  DEFAULT_LIMIT,
  type MembersQuery,
  membersQuerySchema,
  type Sort,
} from '../../../../src/contract/index.ts';
import { createByteCache } from '../../http/byte-cache.ts';
import { readStrictQuery, type StrictQuery } from '../../http/strict-query.ts';

/** What was asked of a list of members. */
export interface ListQuery extends StrictQuery<MembersQuery> {
  readonly sort: Sort;
}

/** Bytes of query strings that are remembered with what they mean. */
const MEMORY_BYTES = 4 * 1024 * 1024;

/**
 * A reader of query strings. Many people type the same few letters: what was read once is not parsed again.
 * It throws a {@link ProblemError} `invalid-request`, with a pointer for each wrong parameter.
 */
export function createListQueryReader(): (search: string) => ListQuery {
  const known = createByteCache<ListQuery>(MEMORY_BYTES);
  return (search) => {
    const before = known.get(search);
    if (before !== undefined) return before;
    const list = parseListQuery(new URLSearchParams(search));
    known.set(search, list, search.length * 4);
    return list;
  };
}

function parseListQuery(parameters: URLSearchParams): ListQuery {
  const { query, raw } = readStrictQuery(membersQuerySchema, parameters, ['status']);
  return { query, raw, sort: query.sort ?? 'name' };
}

/** Whether anything was asked that a complete list does not answer by itself. */
export const isNarrowed = ({ raw }: ListQuery): boolean => Object.values(raw).some((value) => value !== '');

/** The raw values of everything that a page answers, with what the server chose by itself. */
export const appliedOf = ({ raw }: ListQuery): Readonly<Record<string, string>> => ({
  status: CURRENT_STATUSES.join(','),
  sort: 'name',
  limit: String(DEFAULT_LIMIT),
  ...raw,
});

/** A text that is the same for the same filter and order, whatever the limit and the cursor. */
export function listingOf(list: ListQuery): string {
  const { limit: _limit, cursor: _cursor, ...listing } = appliedOf(list);
  return JSON.stringify(Object.entries(listing).sort(([a], [b]) => (a < b ? -1 : 1)));
}
