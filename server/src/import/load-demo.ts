import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Database } from '../db/database.ts';
import { importFile } from './import-file.ts';

/**
 * Fills an empty database with the sample data of a folder: `endpoint.json`, `initiatives/` and `members/`.
 * @returns the number of initiatives; 0 when there was something in the database already
 */
export async function loadDemo(db: Database, folder: string): Promise<number> {
  const first = await db.selectFrom('initiatives').select('id').limit(1).executeTakeFirst();
  if (first !== undefined) return 0;
  const today = '';
  await importFile(db, { kind: 'endpoint', file: join(folder, 'endpoint.json'), replace: false }, today);
  const initiatives = await jsonFiles(join(folder, 'initiatives'));
  for (const file of initiatives) await importFile(db, { kind: 'initiative', file, replace: false }, today);
  for (const file of await jsonFiles(join(folder, 'members'))) {
    const initiative = basename(file, '.json');
    await importFile(db, { kind: 'members', file, initiative, replace: true }, today);
  }
  return initiatives.length;
}

const jsonFiles = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
