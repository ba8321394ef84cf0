/**
 * Parameters for `fc.assert`: how often, more or less by the environment variable `RUNS`, and from which seed, by `SEED`.
 * A failing property prints its seed and path; so does this line, for those that only fail at times.
 */
export function propertyRuns(numRuns: number): { numRuns: number; seed: number; endOnFailure: false } {
  const { RUNS, SEED } = process.env;
  const seed = SEED === undefined ? Math.trunc(Math.random() * 2 ** 31) : Number(SEED);
  console.info(`seed ${String(seed)}`);
  return { numRuns: RUNS === undefined ? numRuns : Number(RUNS), seed, endOnFailure: false };
}
