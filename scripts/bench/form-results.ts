import * as z from 'zod/mini';

/** What one visit to a form gave. Times in ms, sizes in bytes. */
const visitSchema = z.object({
  /** First answer to be chosen, processor slowed 6 times, Slow 4G; and what had come by then. */
  firstField: z.number(),
  bytes: z.number(),
  requests: z.number(),
  /** From a press on "next", as soon as there is an answer, to the second step. */
  hasty: z.number(),
  /** The same when the page has come to rest. */
  calm: z.number(),
  /** What had come by then: everything for the first two steps. */
  allBytes: z.number(),
  shift: z.number(),
  heap: z.number(),
});
export type FormVisit = z.infer<typeof visitSchema>;

const resultSchema = z.object({ subject: z.string(), title: z.string(), visits: z.array(visitSchema) });

/** What `.tmp/bench-form.json` holds. */
export const formResultsSchema = z.object({
  date: z.string(),
  commit: z.string(),
  processor: z.string(),
  cores: z.number(),
  runs: z.number(),
  results: z.array(resultSchema),
});
export type FormResults = z.infer<typeof formResultsSchema>;
