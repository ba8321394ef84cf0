import type { Step } from '../../contract/checklist.ts';
import type { StepProgress } from '../../contract/progress.ts';
import { type StepState, stepState } from '../../domain/step-state.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { ChecklistModel } from './checklist-model.ts';

/** Where a step stands, for the eye and in words. A campaign that is over blames nobody. */
export interface StepWords {
  readonly state: StepState;
  /** What the mark looks like. */
  readonly look: StepState['name'] | 'unfinished';
  readonly status: string;
  readonly deadline: string | undefined;
  /** Days that are left, where they count. */
  readonly left: string | undefined;
}

type WordsModel = Pick<ChecklistModel, 't' | 'language' | 'today' | 'isArchived'>;

export function describeStep(
  { t, language, today, isArchived }: WordsModel,
  step: Step,
  done: StepProgress,
): StepWords {
  const state = stepState(step, done, today);
  const { deadline, daysLeft } = state;
  const look = lookOf(state, isArchived);
  const date = deadline === undefined ? undefined : formatDate(deadline, language);
  const isPast = deadline !== undefined && deadline < today;
  return {
    state,
    look,
    status: look === 'other' ? state.status : t(`status.${look}`),
    deadline: date === undefined ? undefined : t(isPast ? 'deadline.was' : 'deadline.on', { date }),
    left:
      daysLeft === undefined || daysLeft < 0 || isArchived
        ? undefined
        : daysLeft === 0
          ? t('deadline.today')
          : t('deadline.left', { count: daysLeft }),
  };
}

/** What a state looks like: where a campaign is over, nothing is late. */
export const lookOf = ({ name }: StepState, isArchived: boolean): StepWords['look'] =>
  name === 'overdue' && isArchived ? 'unfinished' : name;
