import * as z from 'zod/mini';
import { table } from '../bench/table.ts';
import { machineLine, machineSchema } from './machine.ts';

/** What `.tmp/figures-faults.json` holds. */
export const faultResultsSchema = z.extend(machineSchema, {
  seed: z.number(),
  seconds: z.number(),
  /** How often somebody presses before they leave. */
  presses: z.number(),
  submissions: z.number(),
  stored: z.number(),
  accepted: z.number(),
  /** Applications whose network got well, and those of them that ended with a receipt. */
  passing: z.number(),
  passed: z.number(),
  unknownButStored: z.number(),
  violations: z.object({
    nameless: z.number(),
    falseReceipts: z.number(),
    doubled: z.number(),
    falseDenials: z.number(),
    incomplete: z.number(),
  }),
  kinds: z.array(
    z.object({
      fault: z.string(),
      submissions: z.number(),
      /** Number by state. */
      endings: z.record(z.string(), z.number()),
      attempts: z.number(),
    }),
  ),
});
export type FaultResults = z.infer<typeof faultResultsSchema>;

const count = (value: number): string => value.toLocaleString('en');
const verdict = (isKept: boolean): string => (isKept ? 'yes' : '**no**');

/** The part of the figures about applications on bad networks. */
export function faultSection(faults: FaultResults | undefined): string {
  if (!faults) return '## Applications on a bad network\n\nNot measured. Run `npm run figures:faults`.';
  const { violations, kinds, submissions, passing, passed } = faults;
  const none = (promise: string, number: number, of: number): string[] => [
    promise,
    '0',
    `${count(number)} of ${count(of)}`,
    verdict(number === 0),
  ];
  const endings = [
    ...new Set(['accepted', 'unknown', 'refused', ...kinds.flatMap((kind) => Object.keys(kind.endings))]),
  ];
  return [
    '## Applications on a bad network',
    `${machineLine(faults)} Seed ${faults.seed}, ${count(faults.seconds)} s. The client of the form applies to a server ` +
      'on an SQLite file through proxies that spoil the first one to five attempts of each application, every tenth ' +
      "time all of them. The client's clock runs 20 times faster than in a browser. Whoever has no receipt presses again " +
      `under the same key, up to ${faults.presses} times; half of those who hear that nothing was sent change a word first. Then the ` +
      'element itself applies in Chromium, on a page of another origin, once through each fault.',
    table(
      ['promise', 'goal', 'measured', 'kept'],
      [
        none('ended in no named state', violations.nameless, submissions),
        none(
          'a receipt for what is not in the database, or for other words',
          violations.falseReceipts,
          faults.accepted,
        ),
        none('stored twice', violations.doubled, faults.stored),
        none('“nothing was sent” of what was stored', violations.falseDenials, submissions),
        none('without its log entry or its two mails', violations.incomplete, faults.stored),
        [
          'a receipt once the network is well again',
          'all',
          `${count(passed)} of ${count(passing)}`,
          verdict(passed === passing),
        ],
      ],
    ),
    `Of those who left without knowing, ${count(faults.unknownButStored)} had been received.`,
    table(
      ['fault', 'applications', 'attempts', ...endings],
      kinds.map((kind) => [
        kind.fault,
        count(kind.submissions),
        count(kind.attempts),
        ...endings.map((name) => count(kind.endings[name] ?? 0)),
      ]),
    ),
  ].join('\n\n');
}
