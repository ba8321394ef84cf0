import * as z from 'zod/mini';

const figure = z.number();
const figures = z.array(figure);

/** What one visit with a new browser gave. Times in ms, sizes in bytes. */
export const visitSchema = z.object({
  firstRow: figure,
  searchField: figure,
  shift: figure,
  /** Longest task of the main thread while loading, at the processor speed of loading. */
  longestTask: figure,
  heap: figure,
  /** Elements, those in shadow roots too. */
  elements: figure,
  /** Elements, texts and comments. */
  nodes: figure,
  requests: figure,
  bytes: z.object({ document: figure, script: figure, style: figure, data: figure, other: figure }),
  /** From each key that changed the list to the changed list. */
  keys: figures,
  worstInteraction: figure,
});
export type Visit = z.infer<typeof visitSchema>;

const resultSchema = z.object({
  members: figure,
  subject: z.string(),
  title: z.string(),
  visits: z.array(visitSchema),
  /** Why there are fewer visits than asked for, or none. */
  broke: z.optional(z.string()),
});
export type PageResult = z.infer<typeof resultSchema>;

/** What `.tmp/bench-page.json` holds. */
export const pageResultsSchema = z.object({
  date: z.string(),
  commit: z.string(),
  processor: z.string(),
  cores: figure,
  node: z.string(),
  chromium: z.string(),
  runs: figure,
  results: z.array(resultSchema),
});
export type PageResults = z.infer<typeof pageResultsSchema>;
