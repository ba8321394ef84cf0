import { changedPointers, type ProgressValues, valueAt, withValues } from './progress-values.ts';

/** A field that two have changed into different things. */
export interface Conflict {
  readonly pointer: string;
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

/** What comes of two versions of the same. */
export interface Merged {
  /** Their version with my changes, but for those in conflict, where theirs stands. */
  readonly values: ProgressValues;
  readonly conflicts: readonly Conflict[];
}

/**
 * Merges what I and what they made of the same base. What one has changed is taken; what both have changed into the same
 * is no conflict; what both have changed into different things is one, and nobody's is lost.
 */
export function mergeProgress(base: ProgressValues, mine: ProgressValues, theirs: ProgressValues): Merged {
  const conflicts: Conflict[] = [];
  const taken: Record<string, string> = {};
  for (const pointer of changedPointers(base, mine)) {
    const [was, my, their] = [valueAt(base, pointer), valueAt(mine, pointer), valueAt(theirs, pointer)];
    if (their === was || their === my) taken[pointer] = my;
    else conflicts.push({ pointer, base: was, mine: my, theirs: their });
  }
  return { values: withValues(theirs, taken), conflicts };
}
