/** The value that a share of the values does not exceed (nearest rank); `undefined` without values. */
export function percentile(values: readonly number[], share: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** The middle value; the lower one of two. */
export const median = (values: readonly number[]): number | undefined => percentile(values, 0.5);
