import * as z from 'zod/mini';
import { table } from '../bench/table.ts';
import { machineLine, machineSchema } from './machine.ts';

/** What `.tmp/figures-edits.json` holds. */
export const editResultsSchema = z.extend(machineSchema, {
  seed: z.number(),
  editors: z.number(),
  /** Times that each editor typed and saved. */
  rounds: z.number(),
  results: z.array(
    z.object({
      database: z.string(),
      servers: z.number(),
      fields: z.number(),
      sent: z.number(),
      refused: z.number(),
      lostAnswers: z.number(),
      merged: z.number(),
      conflicts: z.number(),
      kept: z.number(),
      yielded: z.number(),
      versions: z.number(),
      lost: z.number(),
      doubled: z.number(),
      unseen: z.number(),
      broken: z.number(),
      /** Versions without their audit entry, or entries without their version. */
      unlogged: z.number(),
      isLogWhole: z.boolean(),
      seconds: z.number(),
    }),
  ),
});
export type EditResults = z.infer<typeof editResultsSchema>;

/** Whether nothing went wrong. */
export const isSound = ({ lost, doubled, unseen, broken, unlogged, isLogWhole }: EditResults['results'][number]) =>
  [lost, doubled, unseen, broken, unlogged].every((number) => number === 0) && isLogWhole;

const count = (value: number): string => value.toLocaleString('en');

/** The part of the figures about editors of one checklist. */
export function editSection(edits: EditResults | undefined): string {
  if (!edits) return '## Many at one checklist\n\nNot measured. Run `npm run figures:edits`.';
  const { editors, rounds, results } = edits;
  const fields = results[0]?.fields ?? 0;
  return [
    '## Many at one checklist',
    `${machineLine(edits)} Seed ${edits.seed}. ${editors} editors of one municipality, each with a session of their own, ` +
      `type into one to three of the same ${fields} fields and save ${count(rounds)} times, without a pause, through two ` +
      "servers on one database. They use the widget's own saver; of two who changed the same field, a coin decides, and " +
      'every thirtieth answer is lost. Then a model follows the history of the server step by step.',
    table(
      ['promise: none of', ...results.map(({ database }) => database)],
      [
        ['acknowledged and never written', ...results.map(({ lost }) => count(lost))],
        ['written twice, or although refused', ...results.map(({ doubled }) => count(doubled))],
        ['typed over unseen, without a conflict that was shown', ...results.map(({ unseen }) => count(unseen))],
        ['versions that do not follow from the one before', ...results.map(({ broken }) => count(broken))],
        ['without their entry in the audit log', ...results.map(({ unlogged }) => count(unlogged))],
        ['kept', ...results.map((result) => (isSound(result) ? 'yes' : '**no**'))],
      ],
    ),
    table(
      ['', ...results.map(({ database }) => database)],
      [
        ['changes sent', ...results.map(({ sent }) => count(sent))],
        ['refused, because somebody was faster', ...results.map(({ refused }) => count(refused))],
        ['answers lost', ...results.map(({ lostAnswers }) => count(lostAnswers))],
        ['changes of others merged without a question', ...results.map(({ merged }) => count(merged))],
        ['fields in conflict, shown and decided', ...results.map(({ conflicts }) => count(conflicts))],
        ['values that their editors kept', ...results.map(({ kept }) => count(kept))],
        ['values that gave way to others', ...results.map(({ yielded }) => count(yielded))],
        ['versions of the checklist', ...results.map(({ versions }) => count(versions))],
        ['time', ...results.map(({ seconds }) => `${count(seconds)} s`)],
      ],
    ),
  ].join('\n\n');
}
