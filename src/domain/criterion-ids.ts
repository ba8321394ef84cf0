import type { Initiative } from '../contract/initiative.ts';
import type { CRITERION_KINDS } from '../contract/vocabulary.ts';

/** Ids of what everybody has to accept, or of what is expected, in the initiative's order. */
export const criterionIds = (
  { criteria }: Pick<Initiative, 'criteria'>,
  wanted: (typeof CRITERION_KINDS)[number],
): readonly string[] => criteria.items.filter(({ kind }) => kind === wanted).map(({ id }) => id);
