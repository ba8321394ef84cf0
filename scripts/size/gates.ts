/** Bytes after brotli 11. */
export interface Gate {
  /** More than this fails. Raising it needs a decision. */
  readonly limit: number;
  /** What was promised, where the limit is still above it. */
  readonly goal?: number;
}

/** The most bytes a file with its static imports may be. */
export const gates: Readonly<Record<string, Gate>> = {
  // The goal is missed, see docs/decisions/0021-what-a-timeline-shows.md.
  'cdn/campaign-timeline.js': { limit: 17_200, goal: 11_000 },
  // The goal is missed, see docs/decisions/0020-first-view-first.md; the limit is what one first flight can carry.
  'cdn/member-directory.js': { limit: 14_600, goal: 13_000 },
  // The first step; the others come while it is read.
  'cdn/nfk-membership-form.js': { limit: 16_000 },
  // The goal is missed, see docs/decisions/0026-what-a-checklist-shows.md. Meters and steps; the rest comes after them.
  'cdn/race-to-zero-checklist.js': { limit: 16_900, goal: 15_000 },
  'cdn/klimabrikker.js': { limit: 34_000 },
  // The goal is missed, see docs/decisions/0027-loader.md; 380 bytes are hashes.
  'cdn/loader.js': { limit: 1_760, goal: 1_600 },
};
