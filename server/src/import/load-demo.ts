import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createDayOf, DEFAULT_TIME_ZONE, knownTimeZone } from '../../../src/domain/index.ts';
import type { Database } from '../db/database.ts';
import { findInitiatives } from '../features/initiatives/repository.ts';
import { importEvents } from './import-events.ts';
import { importFile } from './import-file.ts';
import { parseJson } from './parse-json.ts';
import { resolveDemoEvents } from './resolve-demo-events.ts';

/**
 * Fills an empty database with the sample data of a folder: `endpoint.json`, `initiatives/`, `members/` and `events/`.
 * @param today what the dates of events follow
 * @returns the number of initiatives; 0 when there was something in the database already
 */
export async function loadDemo(
  db: Database,
  folder: string,
  today: string = createDayOf(DEFAULT_TIME_ZONE)(Date.now()),
): Promise<number> {
  const first = await db.selectFrom('initiatives').select('id').limit(1).executeTakeFirst();
  if (first !== undefined) return 0;
  await importFile(db, { kind: 'endpoint', file: join(folder, 'endpoint.json'), replace: false }, today);
  for (const file of await jsonFiles(join(folder, 'initiatives'))) {
    await importFile(db, { kind: 'initiative', file, replace: false }, today);
  }
  for (const file of await jsonFiles(join(folder, 'members'))) {
    const initiative = basename(file, '.json');
    await importFile(db, { kind: 'members', file, initiative, replace: true }, today);
  }
  const initiatives = await findInitiatives(db);
  for (const path of await jsonFiles(join(folder, 'events'))) {
    const owner = initiatives.find(({ initiative }) => initiative.id === basename(path, '.json'));
    if (owner === undefined) throw new Error(`${path} is not named after an initiative.`);
    const { initiative } = owner;
    const events = resolveDemoEvents(
      parseJson(await readFile(path, 'utf8')),
      today,
      knownTimeZone(initiative.timeZone),
    );
    await db
      .transaction()
      .execute((transaction) => importEvents(transaction, initiative, JSON.stringify(events), true, today));
  }
  return initiatives.length;
}

const jsonFiles = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
