import type { ChecklistRemote, ProgressPlace, Saved } from '../../api/checklist-remote.ts';
import type { FieldProblem } from '../../contract/problem.ts';
import type { Progress } from '../../contract/progress.ts';
import type { ProgressChange } from '../../contract/progress-change.ts';
import { type Conflict, mergeProgress } from '../../domain/progress-merge.ts';
import {
  type ProgressValues,
  changeBetween,
  changedPointers,
  isEmptyChange,
  progressToValues,
  valueAt,
  withValues,
} from '../../domain/progress-values.ts';

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

  constructor(progress: Progress, options: SaverOptions) {
    this.progress = progress;
    this.#options = options;
    this.#base = progressToValues(progress);
    this.values = this.#base;
  }

  /** Whether there is something that the endpoint does not have. */
  get isDirty(): boolean {
    return changedPointers(this.#base, this.values).length > 0;
  }

  /** Takes what was typed. */
  set(changes: ProgressValues): void {
    this.values = withValues(this.values, changes);
    if (this.state.name !== 'conflict' && !this.#isUnderWay) {
      this.state = { name: this.isDirty ? 'unsaved' : 'saved' };
    }
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
      const change = this.#options.sendable(changeBetween(this.#base, this.values));
      if (isEmptyChange(change)) {
        this.#turn({ name: this.isDirty ? 'unsaved' : 'saved' });
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
      if (!this.#take(saved)) return;
    }
  }

  /** Whether there may be more to hand over. */
  #take(saved: Saved): boolean {
    switch (saved.name) {
      case 'saved':
        this.progress = saved.progress;
        this.#base = progressToValues(saved.progress);
        this.#options.saved(saved.progress);
        return true;
      case 'conflict':
        return this.#merge(saved.current);
      case 'signed-out':
      case 'forbidden':
        this.#turn({ name: saved.name });
        return false;
      case 'invalid':
        this.#turn({ name: 'invalid', errors: saved.errors });
        return false;
      case 'unsent':
        this.#turn({ name: saved.error.kind === 'offline' ? 'offline' : 'failed' });
        return false;
    }
  }

  #merge(theirs: Progress): boolean {
    const base = progressToValues(theirs);
    const { values, conflicts } = mergeProgress(this.#base, this.values, base);
    const isNews = changedPointers(this.#base, base).some(
      (pointer) => valueAt(this.values, pointer) !== valueAt(base, pointer),
    );
    this.progress = theirs;
    this.#base = base;
    if (conflicts.length === 0) {
      this.values = values;
      if (isNews) this.#options.merged();
      this.#turn({ name: this.isDirty ? 'unsaved' : 'saved' });
      return true;
    }
    // What I typed stays in its field until somebody has decided.
    this.values = withValues(values, Object.fromEntries(conflicts.map(({ pointer, mine }) => [pointer, mine])));
    this.#turn({ name: 'conflict', conflicts });
    return false;
  }

  #turn(state: SaveState): void {
    this.state = state;
    this.#options.changed();
  }
}
