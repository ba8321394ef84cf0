import * as z from 'zod/mini';

/** What a visitor gets: the widget, a link to it, words without a link, or nothing. */
const outcomeSchema = z.enum(['live', 'link', 'text', 'lost']);

const cellSchema = z.object({
  /** What the page shows that has the loader in its template. */
  outcome: outcomeSchema,
  /** Whether the carrier itself came through, with what it says. */
  kept: z.boolean(),
  /** What the editor saves. */
  saved: z.string(),
});

const rowSchema = z.object({
  editor: z.string(),
  name: z.string(),
  /** None for what belongs to the browser. */
  version: z.optional(z.string()),
  way: z.enum(['source', 'paste', 'code', 'filter']),
  setting: z.enum(['default', 'ours']),
  cells: z.record(z.string(), cellSchema),
});

/** The file `docs/embedding/survival.json`. */
export const matrixSchema = z.object({
  about: z.string(),
  chromium: z.string(),
  snippets: z.record(z.string(), z.string()),
  rows: z.array(rowSchema),
});

export type Outcome = z.infer<typeof outcomeSchema>;
export type Cell = z.infer<typeof cellSchema>;
export type Row = z.infer<typeof rowSchema>;
export type Matrix = z.infer<typeof matrixSchema>;
