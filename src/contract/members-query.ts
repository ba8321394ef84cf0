import * as z from 'zod/mini';
import { MEMBER_KINDS, MEMBER_STATUSES, SIZE_BANDS, TIERS } from './member.ts';
import { REPORT_VALUES } from './members.ts';
import { coarseDateSchema } from './time.ts';

export const SORT_FIELDS = ['name', 'since', 'sector', 'municipality', 'tier', 'size'] as const;
export type SortField = (typeof SORT_FIELDS)[number];
/** A field, with `-` in front for descending. Members without the field come last either way. */
export type Sort = SortField | `-${SortField}`;
export const SORTS: readonly Sort[] = SORT_FIELDS.flatMap((field): Sort[] => [field, `-${field}`]);

export const MAX_LIMIT = 200;
export const DEFAULT_LIMIT = 24;
/** Graphemes a search may hold; the rest is cut by the widget and refused by the server. */
export const MAX_QUERY_LENGTH = 200;

/** Several values of one parameter: `F,C` → `['F', 'C']`. Empty values are skipped. */
const listOf = <Item extends z.core.$ZodType<string, string>>(item: Item) =>
  z.pipe(
    z.pipe(
      z.string(),
      z.transform((raw: string) => [...new Set(raw.split(',').filter((part) => part !== ''))]),
    ),
    z.array(item).check(z.maxLength(50)),
  );

const code = (pattern: RegExp) => z.string().check(z.regex(pattern));

/** The query of `members.json` and `members.csv`. Unknown parameters are refused. */
export const membersQuerySchema = z.strictObject({
  query: z.optional(z.string().check(z.maxLength(MAX_QUERY_LENGTH, 'query.too-long'))),
  kind: z.optional(listOf(z.enum(MEMBER_KINDS))),
  tier: z.optional(listOf(z.enum(TIERS))),
  sector: z.optional(listOf(code(/^[A-V]$/))),
  municipality: z.optional(listOf(code(/^\d{4}$/))),
  size: z.optional(listOf(z.enum(SIZE_BANDS))),
  report: z.optional(listOf(z.enum(REPORT_VALUES))),
  status: z.optional(listOf(z.enum(MEMBER_STATUSES))),
  /** Members who joined on this date, month or year, or later. */
  since: z.optional(coarseDateSchema),
  sort: z.optional(z.enum(SORTS)),
  limit: z.optional(
    z.pipe(
      z.pipe(
        code(/^\d{1,4}$/),
        z.transform((raw: string) => Number(raw)),
      ),
      z.int().check(z.gte(1), z.lte(MAX_LIMIT)),
    ),
  ),
  cursor: z.optional(z.string().check(z.maxLength(500))),
});
export type MembersQuery = z.infer<typeof membersQuerySchema>;
/** The filters alone, without paging and order. */
export type MemberFilter = Omit<MembersQuery, 'sort' | 'limit' | 'cursor'>;
