import type { Progress } from '../../src/contract/index.ts';
import { progressToValues, valueAt, withValues } from '../../src/domain/index.ts';
import type { ProgressVersion } from '../../server/src/features/checklists/version-log.ts';
import type { Edit } from './simulate-editor.ts';

/** What a model of the history finds wrong with it; all of these are to be none. */
export interface Violations {
  /** What the server has acknowledged and never wrote. */
  readonly lost: number;
  /** What it wrote more than once, or wrote although it had refused it. */
  readonly doubled: number;
  /** Values that somebody typed over who had not seen them. */
  readonly unseen: number;
  /** Versions that are missing, or do not follow from the one before; and ends that do not follow from the last. */
  readonly broken: number;
}

/** A history, what it began and ended with, and who typed what, by the actor of the log. */
export interface History {
  readonly first: Progress;
  readonly last: Progress;
  readonly versions: readonly ProgressVersion[];
  readonly edits: ReadonlyMap<string, readonly Edit[]>;
}

/** Follows a history step by step and compares it with what editors know of it. */
export function checkEdits({ first, last, versions, edits }: History): Violations {
  let [unseen, broken] = [0, 0];
  let values = progressToValues(first);
  const writes = new Map<string, number>();
  for (const [index, { version, actor, changes }] of versions.entries()) {
    if (version !== first.version + index + 1) broken++;
    const own = edits.get(actor) ?? [];
    for (const [pointer, [before, after]] of Object.entries(changes)) {
      if (valueAt(values, pointer) !== before) broken++;
      const isKnown = own.some((edit) => edit.pointer === pointer && edit.value === after && edit.seen.has(before));
      if (!isKnown) unseen++;
      const key = `${actor} ${pointer} ${after}`;
      writes.set(key, (writes.get(key) ?? 0) + 1);
    }
    values = withValues(values, Object.fromEntries(Object.entries(changes).map(([at, [, after]]) => [at, after])));
  }
  const isEnd = JSON.stringify(sorted(values)) === JSON.stringify(sorted(progressToValues(last)));
  if (!isEnd || last.version !== first.version + versions.length) broken++;

  let [lost, doubled] = [0, 0];
  for (const [actor, own] of edits) {
    for (const { pointer, value, isUnique, fate } of own) {
      // Others may say the same of a status; then there is nothing to write.
      if (!isUnique) continue;
      const count = writes.get(`${actor} ${pointer} ${value}`) ?? 0;
      if (fate === 'kept' && count === 0) lost++;
      if (count > (fate === 'yielded' ? 0 : 1)) doubled++;
    }
  }
  return { lost, doubled, unseen, broken };
}

const sorted = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1));
