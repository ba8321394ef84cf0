import * as z from 'zod/mini';
import { listOf } from './list-of.ts';
import { coarseDateSchema } from './time.ts';
import {
  MAX_LIMIT,
  MAX_QUERY_LENGTH,
  MEMBER_KINDS,
  MEMBER_STATUSES,
  REPORT_VALUES,
  SIZE_BANDS,
  SORTS,
  TIERS,
} from './vocabulary.ts';

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
