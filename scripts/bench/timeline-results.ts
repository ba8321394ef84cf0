import * as z from 'zod/mini';

/** What one visit to a timeline gave. Times in ms, sizes in bytes. */
const visitSchema = z.object({
  /** First event to be seen, processor slowed 6 times, Slow 4G. */
  firstEvent: z.number(),
  shift: z.number(),
  heap: z.number(),
  elements: z.number(),
  bytes: z.number(),
  /** From a press on a filter to the changed list, processor slowed 4 times; only who has filters. */
  filter: z.optional(z.number()),
  /** Longest time between two frames while the page scrolls through, processor slowed 4 times. */
  scroll: z.number(),
});
export type TimelineVisit = z.infer<typeof visitSchema>;

const resultSchema = z.object({
  events: z.number(),
  subject: z.string(),
  title: z.string(),
  visits: z.array(visitSchema),
});
export type TimelineResult = z.infer<typeof resultSchema>;

/** What `.tmp/bench-timeline.json` holds. */
export const timelineResultsSchema = z.object({
  date: z.string(),
  commit: z.string(),
  processor: z.string(),
  cores: z.number(),
  runs: z.number(),
  results: z.array(resultSchema),
});
export type TimelineResults = z.infer<typeof timelineResultsSchema>;
