import * as z from 'zod/mini';
import { table } from './table.ts';

const caseSchema = z.object({
  name: z.string(),
  members: z.number(),
  perSecond: z.number(),
  p50: z.number(),
  p99: z.number(),
  max: z.number(),
  /** Processor time of the server for one request, where the system tells. */
  cpuMicroseconds: z.nullish(z.number()),
  errors: z.number(),
});

/** What `.tmp/bench-server.json` holds. */
export const serverResultsSchema = z.object({
  date: z.string(),
  commit: z.string(),
  processor: z.string(),
  cores: z.number(),
  node: z.string(),
  results: z.array(caseSchema),
});

interface Goal {
  readonly perSecond: number;
  readonly p99?: number;
}

const GOALS: Readonly<Record<string, Goal>> = {
  search: { perSecond: 5000, p99: 20 },
  list: { perSecond: 10_000 },
  'not modified': { perSecond: 15_000 },
};

const count = (value: number): string => value.toLocaleString('en');

/** The part of the figures about the server. */
export function serverSection(server: z.infer<typeof serverResultsSchema> | undefined): string {
  if (!server) return '## The server\n\nNot measured. Run `npm run bench:server`.';
  const { date, commit, processor, cores, node, results } = server;
  const rows = results.map(({ name, members, perSecond, p50, p99, max, cpuMicroseconds, errors }) => {
    const goal = GOALS[name];
    const isMet = goal && perSecond >= goal.perSecond && p99 <= (goal.p99 ?? Infinity);
    return [
      name,
      count(members),
      count(perSecond),
      `${p50} ms`,
      `${p99} ms`,
      `${max} ms`,
      cpuMicroseconds === undefined || cpuMicroseconds === null ? '–' : `${cpuMicroseconds} µs`,
      count(errors),
      goal ? `≥ ${count(goal.perSecond)}/s${goal.p99 === undefined ? '' : `, p99 ≤ ${goal.p99} ms`}` : '',
      isMet === undefined ? '' : isMet ? 'yes' : '**no**',
    ];
  });
  return [
    '## The server',
    `${date}, commit ${commit}, ${processor} with ${cores} cores, Node ${node}. The load comes from the same machine.`,
    table(['case', 'members', 'per second', 'p50', 'p99', 'max', 'processor', 'errors', 'goal', 'kept'], rows),
  ].join('\n\n');
}
