import type { Checklist } from '../../contract/checklist.ts';
import type { Progress } from '../../contract/progress.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { RaceToZeroChecklistMessage } from './race-to-zero-checklist.messages.ts';

/** What the endpoint has: the steps, and how far the municipality has come, when there is one. */
export interface ChecklistAnswer {
  readonly checklist: Checklist;
  readonly progress?: Progress | undefined;
}

/** What the templates read. */
export interface ChecklistModel {
  readonly t: Translate<RaceToZeroChecklistMessage>;
  readonly language: string;
  /** Of the heading of a step. */
  readonly headingLevel: number;
  /** What relative addresses in the data are relative to. */
  readonly baseUrl: string;
  readonly checklist: Checklist;
  readonly progress: Progress;
  /** Version of the criteria that is asked for; the newest when there is no such version. */
  readonly version: string;
  /** Today where the initiative is. */
  readonly today: string;
  readonly isArchived: boolean;
  /** Whether people have unfolded or folded a step; `undefined` when they have done neither. */
  readonly fold: (step: string) => boolean | undefined;
  readonly toggle: (step: string, isOpen: boolean) => void;
}

/** The progress of somebody who has not begun. */
export const emptyProgress = (number: string, name: string): Progress => ({
  municipality: { number, name },
  version: 0,
  steps: {},
  asOf: '',
});
