import type { Database } from '../../db/database.ts';
import { findVersions } from './version-log.ts';

/** What was changed of a municipality's progress, the oldest first, line by line. */
export async function listHistory(db: Database, initiative: string, municipality: string): Promise<readonly string[]> {
  const versions = await findVersions(db, initiative, municipality);
  if (versions.length === 0) return [`Nothing was changed of ${municipality} in ${initiative}.`];
  return versions.flatMap(({ version, at, actor, changes }) => [
    `v${version}  ${at}  ${actor}`,
    ...Object.entries(changes).map(([pointer, [before, after]]) => `  ${pointer}: ${quote(before)} → ${quote(after)}`),
  ]);
}

/** What somebody typed, on one line and without anything that a terminal would obey. */
const quote = (text: string): string => JSON.stringify(text);
