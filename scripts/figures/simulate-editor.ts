import { type ChecklistRemote, createChecklistRemote, type ProgressPlace } from '../../src/api/checklist-remote.ts';
import { WidgetError } from '../../src/api/errors.ts';
import type { Progress } from '../../src/contract/index.ts';
import { type Conflict, valueAt } from '../../src/domain/index.ts';
import { ProgressSaver } from '../../src/elements/race-to-zero-checklist/progress-saver.ts';
import type { SeededRandom } from './seeded-random.ts';

/** A field that editors fill in. */
export interface EditedField {
  readonly pointer: string;
  /** What may stand there; absent for text, which nobody types twice. */
  readonly choices?: readonly [string, ...string[]];
}

/** Something that an editor has typed, and what became of it as far as the editor knows. */
export interface Edit {
  readonly pointer: string;
  readonly value: string;
  /** Whether nobody else types the same. */
  readonly isUnique: boolean;
  /** The values that the editor saw there and typed over: when typing, and in each conflict that was shown. */
  readonly seen: Set<string>;
  /** `kept`: the server has it. `yielded`: somebody else's was preferred. `unknown`: given up after an answer was lost. */
  fate: 'pending' | 'kept' | 'yielded' | 'unknown';
}

/** What an editor did, counted. */
export interface EditorTally {
  sent: number;
  /** Answers that somebody was faster. */
  refused: number;
  /** Changes of others that came in without a question. */
  merged: number;
  conflicts: number;
  lostAnswers: number;
}

export interface EditorOptions {
  readonly name: string;
  readonly url: string;
  readonly place: ProgressPlace;
  readonly token: string;
  readonly progress: Progress;
  readonly fields: readonly [EditedField, ...EditedField[]];
  readonly rounds: number;
  readonly random: SeededRandom;
}

/** One of so many answers never arrives. */
const LOST_ANSWER = 30;
const MOST_FIELDS = 3;

/** Types, saves and decides as people do with the widget, whose own saver this is. Never waits between two rounds. */
export async function simulateEditor(options: EditorOptions): Promise<{ edits: readonly Edit[]; tally: EditorTally }> {
  const { name, url, place, token, progress, fields, rounds, random } = options;
  const edits: Edit[] = [];
  const tally: EditorTally = { sent: 0, refused: 0, merged: 0, conflicts: 0, lostAnswers: 0 };
  let pending = new Map<string, Edit>();
  let hasLostAnswer = false;
  let tell = (): void => undefined;

  const remote = createChecklistRemote(`${url}/v1`);
  const save: ChecklistRemote['save'] = async (...request) => {
    tally.sent++;
    const saved = await remote.save(...request);
    if (saved.name === 'conflict') tally.refused++;
    if (random.between(1, LOST_ANSWER) > 1) return saved;
    tally.lostAnswers++;
    hasLostAnswer = true;
    return { name: 'unsent', error: new WidgetError('timeout') };
  };
  const saver = new ProgressSaver(progress, {
    remote: { ...remote, save },
    place,
    token: () => token,
    sendable: (change) => change,
    changed: () => tell(),
    saved: () => undefined,
    merged: () => tally.merged++,
  });

  const record = (pointer: string, value: string, isUnique: boolean, seen: string): string => {
    const edit: Edit = { pointer, value, isUnique, seen: new Set([seen]), fate: 'pending' };
    edits.push(edit);
    pending.set(pointer, edit);
    return value;
  };

  /** Types a value that is not there. */
  const type = ({ pointer, choices }: EditedField): string => {
    const shown = valueAt(saver.values, pointer);
    const [first, ...rest] = (choices ?? []).filter((choice) => choice !== shown);
    if (first === undefined) return record(pointer, `${name} ${edits.length}`, true, shown);
    return record(pointer, random.pick([first, ...rest]), false, shown);
  };

  /** Looks at both, and takes one of them. */
  const decide = ({ pointer, mine, theirs }: Conflict): string => {
    tally.conflicts++;
    const edit = pending.get(pointer);
    edit?.seen.add(theirs);
    if (random.between(0, 1) === 0) {
      settle(pointer, hasLostAnswer ? 'unknown' : 'yielded');
      return theirs;
    }
    // What may have been stored already would be there twice; whoever saw that it is gone writes it in other words.
    if (!hasLostAnswer || edit?.isUnique !== true) return mine;
    settle(pointer, 'unknown');
    return record(pointer, `${name} ${edits.length}`, true, theirs);
  };

  const settle = (pointer: string, fate: Edit['fate']): void => {
    const edit = pending.get(pointer);
    if (edit) edit.fate = fate;
    pending.delete(pointer);
  };

  /** Waits until the saver has an answer, a question or a fault. */
  const untilStill = (): Promise<void> =>
    new Promise((resolve) => {
      tell = () => {
        if (saver.state.name !== 'saving' && saver.state.name !== 'unsaved') resolve();
      };
      tell();
    });

  for (let round = 0; round < rounds; round++) {
    const chosen = new Set(Array.from({ length: random.between(1, MOST_FIELDS) }, () => random.pick([...fields])));
    pending = new Map();
    hasLostAnswer = false;
    saver.set(Object.fromEntries([...chosen].map((field) => [field.pointer, type(field)])));
    void saver.save();
    for (;;) {
      await untilStill();
      const { state } = saver;
      if (state.name === 'saved') break;
      if (state.name === 'conflict') {
        saver.resolve(Object.fromEntries(state.conflicts.map((conflict) => [conflict.pointer, decide(conflict)])));
      } else if (state.name === 'failed' || state.name === 'offline') void saver.save();
      else throw new Error(`${name} is ${state.name}: ${JSON.stringify(state)}`);
    }
    for (const pointer of [...pending.keys()]) settle(pointer, 'kept');
  }
  return { edits, tally };
}
