import type { Database } from './database.ts';

/** What the endpoint had when it was last looked at. */
export interface Revisions {
  /** Revision of the endpoint's own description; empty when there is none. */
  readonly endpoint: string;
  /** Revision by initiative, in the order of their ids. */
  readonly initiatives: ReadonlyMap<string, string>;
  /** Counts up with every change that this process has noticed. */
  readonly generation: number;
}

type Snapshot = Omit<Revisions, 'generation'>;

/** Reads the revisions. */
export interface RevisionReader {
  (): Promise<Revisions>;
  /** Makes the next reading ask the database: this process has written something. */
  readonly lookAgain: () => void;
}

/** How long a copy of the server may go on with what it knows. */
const LOOK_AGAIN_MS = 1000;

/**
 * A reader of the revisions that asks the database at most once a second, so that every copy of the server notices
 * what another one wrote. While the database does not answer, what was known last goes on counting.
 */
export function createRevisionReader(
  db: Database,
  onChange: () => void,
  onFailure: (error: unknown) => void,
  now: () => number = () => performance.now(),
): RevisionReader {
  let known: Revisions | undefined;
  let readAt = -Infinity;
  let reading: Promise<Revisions> | undefined;
  let writes = 0;
  const read = async (): Promise<Revisions> => {
    const seen = writes;
    try {
      const fresh = await readRevisions(db);
      // Whoever began to read before something was written may have read what was before.
      if (seen !== writes) return await revisions();
      if (known !== undefined && isSame(known, fresh)) return known;
      if (known !== undefined) onChange();
      known = { ...fresh, generation: (known?.generation ?? 0) + 1 };
      return known;
    } catch (error) {
      if (known === undefined) throw error;
      onFailure(error);
      return known;
    } finally {
      if (seen === writes) {
        readAt = now();
        reading = undefined;
      }
    }
  };
  const revisions = (): Promise<Revisions> => {
    if (known !== undefined && now() - readAt < LOOK_AGAIN_MS) return Promise.resolve(known);
    reading ??= read();
    return reading;
  };
  return Object.assign(revisions, {
    lookAgain: () => {
      writes++;
      readAt = -Infinity;
      reading = undefined;
    },
  });
}

async function readRevisions(db: Database): Promise<Snapshot> {
  const [initiatives, endpoint] = await Promise.all([
    db.selectFrom('initiatives').select(['id', 'revision']).orderBy('id').execute(),
    db.selectFrom('endpoint').select('revision').executeTakeFirst(),
  ]);
  return {
    endpoint: endpoint?.revision ?? '',
    initiatives: new Map(initiatives.map(({ id, revision }) => [id, revision])),
  };
}

const isSame = (a: Snapshot, b: Snapshot): boolean =>
  a.endpoint === b.endpoint &&
  a.initiatives.size === b.initiatives.size &&
  [...a.initiatives].every(([id, revision]) => b.initiatives.get(id) === revision);
