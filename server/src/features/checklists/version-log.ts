import * as z from 'zod/mini';
import type { Progress } from '../../../../src/contract/index.ts';
import { changedPointers, progressToValues, valueAt } from '../../../../src/domain/index.ts';
import type { Database } from '../../db/database.ts';

/** What a change did: the value before and after it, by pointer. */
export type ValueChanges = Readonly<Record<string, readonly [before: string, after: string]>>;

const changesSchema = z.record(z.string(), z.tuple([z.string(), z.string()]));

/** What is different between two progresses of a municipality. */
export function valueChanges(before: Pick<Progress, 'steps'>, after: Pick<Progress, 'steps'>): ValueChanges {
  const [was, is] = [progressToValues(before), progressToValues(after)];
  return Object.fromEntries(
    changedPointers(was, is).map((pointer) => [pointer, [valueAt(was, pointer), valueAt(is, pointer)]]),
  );
}

/** A change of a municipality's progress that was stored. */
export interface ProgressVersion {
  readonly version: number;
  /** Instant in UTC. */
  readonly at: string;
  readonly actor: string;
  readonly changes: ValueChanges;
}

/** Writes down what a progress became by a change. */
export async function appendVersion(
  tx: Database,
  initiative: string,
  municipality: string,
  { version, at, actor, changes }: ProgressVersion,
): Promise<void> {
  const row = { initiative, municipality, version, at, actor, changes: JSON.stringify(changes) };
  await tx.insertInto('progress_versions').values(row).execute();
}

/** The changes of a municipality's progress, the oldest first. */
export async function findVersions(
  db: Database,
  initiative: string,
  municipality: string,
): Promise<readonly ProgressVersion[]> {
  const rows = await db
    .selectFrom('progress_versions')
    .select(['version', 'at', 'actor', 'changes'])
    .where('initiative', '=', initiative)
    .where('municipality', '=', municipality)
    .orderBy('version')
    .execute();
  return rows.map(({ changes, ...row }) => {
    const value: unknown = JSON.parse(changes);
    return { ...row, changes: z.parse(changesSchema, value) };
  });
}

/** The last version of a municipality that was ever written down, also when it has been removed since; 0 when none was. */
export async function lastVersion(db: Database, initiative: string, municipality: string): Promise<number> {
  const row = await db
    .selectFrom('progress_versions')
    .select('version')
    .where('initiative', '=', initiative)
    .where('municipality', '=', municipality)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.version ?? 0;
}
