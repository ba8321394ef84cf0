import * as z from 'zod/mini';
import { table } from '../bench/table.ts';
import { machineLine, machineSchema } from './machine.ts';

/** What `.tmp/figures-crash.json` holds. */
export const crashResultSchema = z.extend(machineSchema, {
  kills: z.number(),
  acknowledged: z.number(),
  stored: z.number(),
  lost: z.number(),
  doubled: z.number(),
  incomplete: z.number(),
  isLogWhole: z.boolean(),
  /** Absent where there is no strace. */
  trace: z.optional(z.object({ answers: z.number(), synchronised: z.number() })),
  reopenings: z.number(),
  safeOpenings: z.number(),
});

/** What `.tmp/figures-race.json` holds. */
export const raceResultsSchema = z.extend(machineSchema, {
  results: z.array(
    z.object({
      database: z.string(),
      servers: z.number(),
      keys: z.number(),
      copies: z.number(),
      rows: z.number(),
      identical: z.number(),
      guarded: z.number(),
      collisions: z.number(),
      incomplete: z.number(),
      seconds: z.number(),
    }),
  ),
});

const count = (value: number): string => value.toLocaleString('en');
const ofAll = (value: number, all: number): string => `${count(value)} of ${count(all)}`;
const verdict = (isKept: boolean): string => (isKept ? 'yes' : '**no**');

/** The part of the figures about a server that is killed while it takes applications. */
export function crashSection(crash: z.infer<typeof crashResultSchema> | undefined): string {
  if (!crash) return '## Applications and a dying server\n\nNot measured. Run `npm run figures:crash`.';
  const { kills, acknowledged, lost, doubled, incomplete, isLogWhole, trace, reopenings, safeOpenings } = crash;
  return [
    '## Applications and a dying server',
    `${machineLine(crash)} A server on an SQLite file is ended with \`kill -9\` while eight senders apply; who got no ` +
      'answer sends again to the next one, under the same key.',
    table(
      ['promise', 'goal', 'measured', 'kept'],
      [
        ['killed while applications came in', '≥ 200', count(kills), verdict(kills >= 200)],
        ['acknowledged and lost, of those and of the traced ones', '0', ofAll(lost, acknowledged), verdict(lost === 0)],
        ['stored twice', '0', ofAll(doubled, acknowledged), verdict(doubled === 0)],
        [
          'without its log entry or its two mails',
          '0',
          ofAll(incomplete, crash.stored),
          verdict(incomplete === 0 && isLogWhole),
        ],
        [
          'on disk (`fdatasync` of the log) before the 201',
          'all',
          trace ? ofAll(trace.synchronised, trace.answers) : 'not traced',
          trace ? verdict(trace.synchronised === trace.answers) : '',
        ],
        [
          '`synchronous` is 2 after a reopening',
          'all',
          ofAll(safeOpenings, reopenings),
          verdict(safeOpenings === reopenings),
        ],
      ],
    ),
  ].join('\n\n');
}

/** The part of the figures about copies of one application. */
export function raceSection(race: z.infer<typeof raceResultsSchema> | undefined): string {
  if (!race) return '## Copies of an application\n\nNot measured. Run `npm run figures:race`.';
  const rows = race.results.map((result) => [
    result.database,
    String(result.servers),
    `${count(result.keys)} × ${result.copies}`,
    count(result.rows),
    count(result.identical),
    count(result.guarded),
    count(result.collisions),
    `${result.seconds} s`,
    verdict(
      [result.rows, result.identical, result.guarded].every((number) => number === result.keys) &&
        result.incomplete === 0,
    ),
  ]);
  return [
    '## Copies of an application',
    `${machineLine(race)} Copies of one application are sent under one key at the same time, through two servers on the ` +
      'same database. A copy that hears that the key is being handled comes again.',
    table(
      [
        ...['database', 'servers', 'keys × copies', 'rows', 'same receipt for all copies'],
        ...['other content refused with it', 'told to come again', 'time', 'one row for each key'],
      ],
      rows,
    ),
  ].join('\n\n');
}
