import type { Checklist, Step } from '../../contract/checklist.ts';
import { STEP_STATUSES } from '../../contract/checklist-vocabulary.ts';
import type { Member } from '../../contract/member.ts';
import type { Meter } from '../../contract/progress.ts';
import { isYearly, stepKey } from '../../domain/checklist-step.ts';
import { sortKey } from '../../domain/sort-key.ts';
import { type StepState, stepState } from '../../domain/step-state.ts';

/** How far one municipality has come, as the table has it. */
export interface OverviewRow {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  /** In the order of the steps. */
  readonly states: readonly StepState[];
  /** Counted from the states, whatever the endpoint has counted. */
  readonly steps: Meter;
}

/** What the rows are sorted by: the name, the number of steps, or one step by its place. */
export type OverviewSort = 'name' | 'steps' | number;

/** The municipalities among members, each with its steps. Who has left is not among them. */
export function toRows({ steps }: Checklist, members: readonly Member[], today: string): readonly OverviewRow[] {
  return members
    .filter(({ kind, status }) => kind === 'municipality' && status !== 'left' && status !== 'removed')
    .map(({ id, name, number = '', progress }) => {
      const statuses = progress?.statuses ?? {};
      const read = (step: Step): string => {
        const key = stepKey(step, today);
        return (Object.hasOwn(statuses, key) ? statuses[key] : undefined) ?? 'not-started';
      };
      const joining = steps.filter((step) => !isYearly(step) && read(step) !== 'not-applicable');
      return {
        id,
        number,
        name,
        states: steps.map((step) => stepState(step, { status: read(step) }, today)),
        steps: { done: joining.filter((step) => read(step) === 'done').length, total: joining.length },
      };
    });
}

/** Rows in an order; what is alike is in the order of names. */
export function sortRows(
  rows: readonly OverviewRow[],
  by: OverviewSort,
  isDescending: boolean,
): readonly OverviewRow[] {
  const rank = ({ states, steps }: OverviewRow): number =>
    by === 'steps' ? steps.done / Math.max(1, steps.total) : by === 'name' ? 0 : rankOf(states[by]);
  const sign = isDescending ? -1 : 1;
  const names = new Map(rows.map((row) => [row, sortKey(row.name)]));
  const compareNames = (a: OverviewRow, b: OverviewRow): number =>
    (names.get(a) ?? '') < (names.get(b) ?? '') ? -1 : 1;
  return rows.toSorted((a, b) => {
    const order = rank(a) - rank(b);
    if (order !== 0) return sign * order;
    return by === 'name' ? sign * compareNames(a, b) : compareNames(a, b);
  });
}

/** From what is furthest behind to what is done; what does not apply or is not known comes last. */
const RANKS: readonly string[] = ['overdue', ...STEP_STATUSES, 'other'];
const rankOf = (state: StepState | undefined): number => RANKS.indexOf(state?.name ?? 'other');
