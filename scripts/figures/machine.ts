import { spawnSync } from 'node:child_process';
import { availableParallelism, cpus } from 'node:os';
import * as z from 'zod/mini';

/** When, of what and on what something was measured. */
export const machineSchema = z.object({
  date: z.string(),
  commit: z.string(),
  processor: z.string(),
  cores: z.number(),
  node: z.string(),
});

/** This machine, now. */
export const describeMachine = (): z.infer<typeof machineSchema> => ({
  date: new Date().toISOString().slice(0, 10),
  commit: spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout.trim(),
  processor: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
  node: process.versions.node,
});

/** How a section of the figures begins. */
export const machineLine = ({ date, commit, processor, cores, node }: z.infer<typeof machineSchema>): string =>
  `${date}, commit ${commit}, ${processor} with ${cores} cores, Node ${node}.`;
