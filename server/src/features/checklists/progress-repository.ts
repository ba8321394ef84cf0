import * as z from 'zod/mini';
import { type Progress, progressSchema } from '../../../../src/contract/index.ts';
import type { Database } from '../../db/database.ts';

/** What is stored of a progress beside its version; the summary follows from it and from the day. */
const bodySchema = z.omit(progressSchema, { version: true, summary: true });

/** How far one municipality has come, without summary; `undefined` when nothing is stored. */
export async function findProgress(
  db: Database,
  initiative: string,
  municipality: string,
): Promise<Progress | undefined> {
  const row = await db
    .selectFrom('progress')
    .select(['version', 'body'])
    .where('initiative', '=', initiative)
    .where('municipality', '=', municipality)
    .executeTakeFirst();
  return row && rowToProgress(row);
}

/** How far all municipalities have come, without summaries, in the order of their numbers. */
export async function findAllProgress(db: Database, initiative: string): Promise<readonly Progress[]> {
  const rows = await db
    .selectFrom('progress')
    .select(['version', 'body'])
    .where('initiative', '=', initiative)
    .orderBy('municipality')
    .execute();
  return rows.map(rowToProgress);
}

function rowToProgress({ version, body }: { readonly version: number; readonly body: string }): Progress {
  const value: unknown = JSON.parse(body);
  const { municipality, ...rest } = z.parse(bodySchema, value);
  return { municipality, version, ...rest };
}

/** What is stored of a progress beside its version, as text: the same for two that say the same. */
export const progressToBody = (progress: Progress): string => JSON.stringify(z.parse(bodySchema, progress));

/** Stores how far a municipality has come, new or changed. */
export async function saveProgress(tx: Database, initiative: string, progress: Progress): Promise<void> {
  const row = { version: progress.version, body: progressToBody(progress) };
  await tx
    .insertInto('progress')
    .values({ initiative, municipality: progress.municipality.number, ...row })
    .onConflict((conflict) => conflict.columns(['initiative', 'municipality']).doUpdateSet(row))
    .execute();
}

/** Removes what is stored of municipalities; their versions stay. */
export async function removeProgress(tx: Database, initiative: string, municipalities: readonly string[]) {
  for (const municipality of municipalities) {
    await tx
      .deleteFrom('progress')
      .where('initiative', '=', initiative)
      .where('municipality', '=', municipality)
      .execute();
  }
}
