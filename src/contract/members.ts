import * as z from 'zod/mini';
import { lenient } from './lenient.ts';
import { memberSchema } from './member.ts';
import { rows } from './rows.ts';
import { localizedTextSchema } from './text.ts';

/** One value of a facet and how many members choosing it would leave. */
export const facetValueSchema = z.object({
  value: z.string(),
  count: z.int(),
  title: lenient(localizedTextSchema),
});
export type FacetValue = z.infer<typeof facetValueSchema>;

export const facetsSchema = z.object({
  kind: lenient(rows(facetValueSchema)),
  tier: lenient(rows(facetValueSchema)),
  sector: lenient(rows(facetValueSchema)),
  municipality: lenient(rows(facetValueSchema)),
  size: lenient(rows(facetValueSchema)),
  report: lenient(rows(facetValueSchema)),
  status: lenient(rows(facetValueSchema)),
});
export type Facets = z.infer<typeof facetsSchema>;

/** Where a list comes from, or under which licence it is. */
export const provenanceSchema = z.object({ title: localizedTextSchema, url: lenient(z.string()) });
export type Provenance = z.infer<typeof provenanceSchema>;

/**
 * `GET /initiatives/{id}/members.json`. With `complete` the rows are all members of every status, and the reader
 * filters, sorts and counts; otherwise they are one page of what `applied` echoes.
 */
export const membersSchema = z.object({
  members: rows(memberSchema),
  /** Members under the filters; left out on later pages, capped at 10,000 (see `totalIsCapped`). */
  total: lenient(z.int()),
  totalIsCapped: lenient(z.boolean()),
  complete: z.boolean(),
  facets: lenient(facetsSchema),
  /** Echo of the query that the server applied: parameter name to raw value. */
  applied: lenient(z.record(z.string(), z.string())),
  /** Cursor of the next page. */
  next: lenient(z.string()),
  source: lenient(provenanceSchema),
  licence: lenient(provenanceSchema),
  /** When the list was last changed, as a date or a moment. */
  asOf: z.string(),
});
export type Members = z.infer<typeof membersSchema>;
