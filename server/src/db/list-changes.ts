/** What storing a list came to. */
export interface StoreSummary {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
}

interface Row {
  readonly id: string;
  readonly body: string;
}

/** What a list changes in one that is stored. */
export interface ListChanges<Changed extends Row> {
  /** Rows that are new or other than before, in parts. */
  readonly writes: readonly (readonly Changed[])[];
  /** Ids that go, in parts. */
  readonly removals: readonly (readonly string[])[];
  readonly summary: StoreSummary;
}

/** Rows written by one statement; below the databases' limits on parameters. */
const BATCH = 500;

/**
 * Compares a list with the one that is stored.
 * @param replace removes what is not in the list
 */
export function compareLists<Changed extends Row>(
  stored: readonly Row[],
  rows: readonly Changed[],
  replace: boolean,
): ListChanges<Changed> {
  const bodies = new Map(stored.map(({ id, body }) => [id, body]));
  const writes = rows.filter(({ id, body }) => bodies.get(id) !== body);
  const kept = new Set(rows.map(({ id }) => id));
  const gone = replace ? stored.filter(({ id }) => !kept.has(id)).map(({ id }) => id) : [];
  const added = writes.filter(({ id }) => !bodies.has(id)).length;
  return {
    writes: inBatches(writes),
    removals: inBatches(gone),
    summary: {
      added,
      changed: writes.length - added,
      unchanged: rows.length - writes.length,
      removed: gone.length,
    },
  };
}

const inBatches = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / BATCH) }, (_, at) => items.slice(at * BATCH, (at + 1) * BATCH));
