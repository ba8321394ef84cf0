import type { ChecklistRemote, ProgressPlace, Saved } from '../../api/checklist-remote.ts';
import { cleanText } from '../../contract/clean-text.ts';
import type { FieldProblem } from '../../contract/problem.ts';
import type { Progress } from '../../contract/progress.ts';
import type { ProgressChange } from '../../contract/progress-change.ts';
import { type Conflict, mergeProgress } from '../../domain/progress-merge.ts';
import {
  type ProgressValues,
  applyChange,
  changeBetween,
  changedPointers,
  isEmptyChange,
  progressToValues,
  valueAt,
  withValues,
} from '../../domain/progress-values.ts';
import { withoutWrong } from './sound-change.ts';

/** Where what was typed stands between the page and the endpoint. */
export type SaveState =
  | { readonly name: 'saved' }
  | { readonly name: 'unsaved' }
  | { readonly name: 'saving' }
  | { readonly name: 'conflict'; readonly conflicts: readonly Conflict[] }
  | { readonly name: 'signed-out' }
  | { readonly name: 'forbidden' }
  | { readonly name: 'invalid'; readonly errors: readonly FieldProblem[] }
  | { readonly name: 'offline' | 'failed' };

/** What a saver needs, and whom it tells. */
export interface SaverOptions {
  readonly remote: ChecklistRemote;
  readonly place: ProgressPlace;
  /** The bearer token; `undefined` while nobody has signed in. */
  readonly token: () => string | undefined;
  /** What of the values can be sent: a value that is wrong stays until it is right. */
  readonly sendable: (change: ProgressChange) => ProgressChange;
  /** After every change of state or values. */
  readonly changed: () => void;
  readonly saved: (progress: Progress) => void;
  /** Others' changes came in beside one's own. */
  readonly merged: () => void;
}

/**
 * Keeps what is typed, and hands it over one change at a time. Whatever the answer is, the values stay: what others have
 * changed is merged in, and where both have changed the same, people decide.
 */
export class ProgressSaver {
  state: SaveState = { name: 'saved' };
  /** What is there and here, and not there yet. */
  values: ProgressValues;
  /** What the endpoint has, as far as this page knows. */
  progress: Progress;
  readonly #options: SaverOptions;
  #base: ProgressValues;
  #isUnderWay = false;
  /** What the endpoint has refused, with the value that it did not take. */
  #refused: readonly (FieldProblem & { readonly value: string })[] = [];

  constructor(progress: Progress, options: SaverOptions) {
    this.progress = progress;
    this.#options = options;
    this.#base = progressToValues(progress);
    this.values = this.#base;
  }

  /** The values as the endpoint takes them: what people have typed, without space at its ends. */
  get cleanValues(): ProgressValues {
    const changed = changedPointers(this.#base, this.values);
    return withValues(
      this.values,
      Object.fromEntries(changed.map((pointer) => [pointer, cleanText(valueAt(this.values, pointer))])),
    );
  }

  /** Whether there is something that the endpoint does not have. */
  get isDirty(): boolean {
    return changedPointers(this.#base, this.cleanValues).length > 0;
  }

  /** Takes what was typed. */
  set(changes: ProgressValues): void {
    this.values = withValues(this.values, changes);
    if (this.state.name === 'conflict') {
      const conflicts = this.state.conflicts.map((one) => ({ ...one, mine: valueAt(this.values, one.pointer) }));
      this.state = { name: 'conflict', conflicts };
    } else if (!this.#isUnderWay) this.state = { name: this.isDirty ? 'unsaved' : 'saved' };
    this.#options.changed();
  }

  /** Takes what the endpoint says now, beside what was typed meanwhile. */
  refresh(progress: Progress): void {
    if (progress.version <= this.progress.version || this.#isUnderWay) return;
    this.#merge(progress);
    this.#options.changed();
  }

  /** Says of each field in conflict what is to stand there. */
  resolve(values: ProgressValues): void {
    if (this.state.name !== 'conflict') return;
    this.state = { name: 'unsaved' };
    this.values = withValues(this.values, values);
    this.#options.changed();
    void this.save();
  }

  /** Hands over what can be; until everything is there, or something is in the way. */
  async save(): Promise<void> {
    if (this.#isUnderWay || this.state.name === 'conflict') return;
    for (;;) {
      const token = this.#options.token();
      // One field that is refused does not hold the others back.
      const errors = this.#refused.filter(({ pointer, value }) => valueAt(this.cleanValues, pointer) === value);
      const sendable = this.#options.sendable(changeBetween(this.#base, this.cleanValues));
      const change = withoutWrong(sendable, errors);
      if (isEmptyChange(change)) {
        const isRefused = !isEmptyChange(sendable);
        this.#turn(isRefused ? { name: 'invalid', errors } : { name: this.isDirty ? 'unsaved' : 'saved' });
        return;
      }
      if (token === undefined) {
        this.#turn({ name: 'signed-out' });
        return;
      }
      this.#isUnderWay = true;
      this.#turn({ name: 'saving' });
      const { remote, place } = this.#options;
      const saved = await remote.save(place, this.progress.version, change, token);
      this.#isUnderWay = false;
      if (!this.#take(saved, change)) return;
    }
  }

  /** Whether there may be more to hand over. */
  #take(saved: Saved, change: ProgressChange): boolean {
    switch (saved.name) {
      case 'saved': {
        // What the endpoint has made of the change stands, or it would be sent for ever.
        this.#base = progressToValues(applyChange(this.progress, change, { at: '', by: '' }));
        const isMore = this.#merge(saved.progress, false);
        this.#options.saved(saved.progress);
        return isMore;
      }
      case 'conflict':
        if (saved.current.version !== this.progress.version) return this.#merge(saved.current);
        // It does not see which version is meant, and would say the same again.
        this.#turn({ name: 'failed' });
        return false;
      case 'signed-out':
      case 'forbidden':
        this.#turn({ name: saved.name });
        return false;
      case 'invalid': {
        const sent = changedPointers(
          this.#base,
          progressToValues(applyChange(this.progress, change, { at: '', by: '' })),
        );
        const ofFields = saved.errors.filter(({ pointer }) => sent.includes(pointer));
        this.#refused = [
          ...this.#refused,
          ...ofFields.map((error) => ({ ...error, value: valueAt(this.cleanValues, error.pointer) })),
        ];
        if (ofFields.length > 0) return true;
        // It is not said which, so nothing can be left out.
        this.#turn({ name: 'invalid', errors: saved.errors });
        return false;
      }
      case 'unsent':
        this.#turn({ name: saved.error.kind === 'offline' ? 'offline' : 'failed' });
        return false;
    }
  }

  /** @param isOthers whether somebody else has made the difference */
  #merge(theirs: Progress, isOthers = true): boolean {
    const undecided = this.state.name === 'conflict' ? this.state.conflicts : [];
    const before = withValues(this.#base, Object.fromEntries(undecided.map(({ pointer, base }) => [pointer, base])));
    const mine = this.cleanValues;
    const base = progressToValues(theirs);
    const { values, conflicts } = mergeProgress(before, mine, base);
    const isNews =
      isOthers &&
      changedPointers(this.#base, base).some((pointer) => valueAt(mine, pointer) !== valueAt(base, pointer));
    // What comes to the same stays as it was typed, and what is in conflict until somebody has decided.
    const typed = Object.entries(this.values).filter(
      ([pointer, value]) =>
        cleanText(value) === valueAt(values, pointer) || conflicts.some((one) => one.pointer === pointer),
    );
    const emptied = conflicts.map(({ pointer, mine: text }) => [pointer, text] as const);
    this.progress = theirs;
    this.#base = base;
    this.values = withValues(values, { ...Object.fromEntries(emptied), ...Object.fromEntries(typed) });
    if (conflicts.length > 0) {
      this.#turn({ name: 'conflict', conflicts });
      return false;
    }
    if (isNews) this.#options.merged();
    this.#turn({ name: this.isDirty ? 'unsaved' : 'saved' });
    return true;
  }

  #turn(state: SaveState): void {
    this.state = state;
    this.#options.changed();
  }
}
