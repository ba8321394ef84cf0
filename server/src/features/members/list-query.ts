import * as z from 'zod/mini';
import {
  CURRENT_STATUSES,
  DEFAULT_LIMIT,
  type FieldProblem,
  type MembersQuery,
  membersQuerySchema,
  type Sort,
} from '../../../../src/contract/index.ts';
import { createByteCache } from '../../http/byte-cache.ts';
import { pointerTo, problemOf } from '../../http/parameters.ts';
import { ProblemError } from '../../problem.ts';

/** What was asked of a list of members. */
export interface ListQuery {
  readonly query: MembersQuery;
  /** Raw values by parameter, without empty ones, in the order of the contract. */
  readonly raw: Readonly<Record<string, string>>;
  readonly sort: Sort;
}

const NAMES: readonly string[] = Object.keys(membersQuerySchema.shape);
/** Codes are written in the schemas; what zod says itself is a sentence. */
const CODE = /^[a-z-]+(\.[a-z-]+)+$/;

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
  const errors: FieldProblem[] = [];
  for (const name of new Set(parameters.keys())) {
    if (!NAMES.includes(name)) {
      errors.push(problemOf(name, 'parameter.unknown', `Allowed parameters: ${NAMES.join(', ')}.`));
    } else if (parameters.getAll(name).length > 1) {
      errors.push(problemOf(name, 'parameter.repeated', 'Several values are separated by commas in one parameter.'));
    }
  }
  const raw = Object.fromEntries(
    NAMES.flatMap((name): [string, string][] => {
      const value = parameters.get(name) ?? '';
      return value === '' ? [] : [[name, value]];
    }),
  );
  const statuses = parameters.get('status') === '' ? { status: '' } : {};
  const parsed = z.safeParse(membersQuerySchema, { ...raw, ...statuses });
  for (const { path, message } of parsed.error?.issues ?? []) {
    const name = String(path[0] ?? '');
    if (errors.some(({ pointer }) => pointer === pointerTo(name))) continue;
    errors.push(problemOf(name, CODE.test(message) ? message : `${name}.invalid`, `This is no valid ${name}.`));
  }
  if (!parsed.success || errors.length > 0) throw new ProblemError('invalid-request', { errors });
  return { query: parsed.data, raw: { ...raw, ...statuses }, sort: parsed.data.sort ?? 'name' };
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
