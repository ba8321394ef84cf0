import { executeServerCommand } from '@web/test-runner-commands';

/**
 * Parameters for `fc.assert` in the browser: how often, more or less by the environment variable `RUNS`, and from
 * which seed, by `SEED`; the seed is printed. A failure is not made smaller: each try may wait some seconds for a page.
 */
export async function browserRuns(numRuns: number): Promise<{ numRuns: number; seed: number; endOnFailure: true }> {
  const environment = await executeServerCommand<{ readonly RUNS?: string; readonly SEED?: string }, undefined>(
    'property-runs',
  );
  const seed = environment.SEED === undefined ? Math.trunc(Math.random() * 2 ** 31) : Number(environment.SEED);
  console.info(`seed ${String(seed)}`);
  return { numRuns: environment.RUNS === undefined ? numRuns : Number(environment.RUNS), seed, endOnFailure: true };
}
