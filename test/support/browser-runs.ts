import { executeServerCommand } from '@web/test-runner-commands';

/**
 * Parameters for `fc.assert` in the browser: how often, more or less by the environment variable `RUNS`, and from
 * which seed, by `SEED`. The seed is printed, for properties that only fail at times.
 */
export async function browserRuns(numRuns: number): Promise<{ numRuns: number; seed: number; endOnFailure: false }> {
  const environment = await executeServerCommand<{ readonly RUNS?: string; readonly SEED?: string }, undefined>(
    'property-runs',
  );
  const seed = environment.SEED === undefined ? Math.trunc(Math.random() * 2 ** 31) : Number(environment.SEED);
  console.info(`seed ${String(seed)}`);
  return { numRuns: environment.RUNS === undefined ? numRuns : Number(environment.RUNS), seed, endOnFailure: false };
}
