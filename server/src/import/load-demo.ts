import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Initiative } from '../../../src/contract/index.ts';
import { createDayOf, DEFAULT_TIME_ZONE, knownTimeZone } from '../../../src/domain/index.ts';
import type { Database } from '../db/database.ts';
import { findInitiatives } from '../features/initiatives/repository.ts';
import { importChecklist } from './import-checklist.ts';
import { importEvents } from './import-events.ts';
import { importFile } from './import-file.ts';
import { importProgress } from './import-progress.ts';
import { parseJson } from './parse-json.ts';
import { resolveDemoTimes } from './resolve-demo-times.ts';

/** Sample data whose times follow the day that it is loaded on, in the order in which it is loaded. */
const DATED: readonly {
  readonly name: string;
  readonly load: (db: Database, owner: Initiative, text: string, today: string) => Promise<unknown>;
}[] = [
  { name: 'events', load: (db, owner, text, today) => importEvents(db, owner, text, true, today) },
  { name: 'checklists', load: importChecklist },
  { name: 'progress', load: (db, owner, text, today) => importProgress(db, owner, text, true, today) },
];

/**
 * Fills an empty database with the sample data of a folder: `endpoint.json`, `initiatives/`, `members/`, `events/`,
 * `checklists/` and `progress/`.
 * @param today what relative times follow
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
  const initiatives = (await findInitiatives(db)).map(({ initiative }) => initiative);
  for (const { name, load } of DATED) {
    for (const path of await jsonFiles(join(folder, name))) {
      const owner = initiatives.find(({ id }) => id === basename(path, '.json'));
      if (owner === undefined) throw new Error(`${path} is not named after an initiative.`);
      const raw = parseJson(await readFile(path, 'utf8'));
      const text = JSON.stringify(resolveDemoTimes(raw, today, knownTimeZone(owner.timeZone)));
      await db.transaction().execute((transaction) => load(transaction, owner, text, today));
    }
  }
  return initiatives.length;
}

const jsonFiles = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
