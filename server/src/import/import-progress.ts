import type { Initiative, Progress } from '../../../src/contract/index.ts';
import type { Database } from '../db/database.ts';
import type { StoreSummary } from '../db/list-changes.ts';
import { loadChecklistSet } from '../features/checklists/checklist-set.ts';
import { holdProgress, storeSummaries } from '../features/checklists/member-summaries.ts';
import {
  findAllProgress,
  progressToBody,
  removeProgress,
  saveProgress,
} from '../features/checklists/progress-repository.ts';
import { appendVersion, lastVersion, valueChanges } from '../features/checklists/version-log.ts';
import { touchInitiative } from '../features/initiatives/repository.ts';
import { checkProgress } from './check-progress.ts';
import { checkRows } from './check-rows.ts';
import { ImportError } from './import-error.ts';
import { type RawFile, readJsonList } from './raw-file.ts';

/**
 * Imports how far municipalities have come from the text of a file: a list of them, or one. Versions never go back, so
 * that whoever is about to change what they saw before hears of it. Call it in a transaction.
 * @param replace removes the municipalities that are not in the file
 * @param today says which year a yearly step is in
 * @throws {ImportError} with everything that is wrong in the file
 */
export async function importProgress(
  db: Database,
  { id }: Initiative,
  text: string,
  replace: boolean,
  today: string,
): Promise<StoreSummary> {
  await holdProgress(db, id);
  const set = await loadChecklistSet(db, id);
  if (set === undefined) {
    throw new ImportError([{ field: '--initiative', message: `${id} has no checklist. Import that first.` }]);
  }
  const rows = checkRows(readList(text), (given) => checkProgress(given, set.checklist, today));
  const stored = new Map((await findAllProgress(db, id)).map((one) => [one.municipality.number, one]));
  const results: StoreResult[] = [];
  for (const { id: number, progress } of rows) results.push(await store(db, id, progress, stored.get(number)));
  const kept = new Set(rows.map((row) => row.id));
  const removed = replace ? [...stored.keys()].filter((number) => !kept.has(number)) : [];
  await removeProgress(db, id, removed);
  await touchInitiative(db, id);
  await storeSummaries(db, set, today, removed);
  const count = (result: StoreResult): number => results.filter((one) => one === result).length;
  return {
    added: count('added'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    removed: removed.length,
  };
}

/** A list as an answer has it, or the answer of one municipality. */
function readList(text: string): RawFile {
  const isOne = /^\s*\{\s*"municipality"/.test(text);
  return readJsonList(isOne ? `[${text}]` : text, 'progress');
}

type StoreResult = 'added' | 'changed' | 'unchanged';

async function store(
  db: Database,
  initiative: string,
  given: Progress,
  before: Progress | undefined,
): Promise<StoreResult> {
  const { number } = given.municipality;
  const isSame = before !== undefined && progressToBody(before) === progressToBody(given);
  if (isSame && given.version <= before.version) return 'unchanged';
  const last = Math.max(before?.version ?? 0, await lastVersion(db, initiative, number));
  const version = Math.max(given.version, isSame ? 0 : last + 1);
  const progress = { ...given, version };
  await saveProgress(db, initiative, progress);
  const at = new Date().toISOString();
  const changes = valueChanges(before ?? { steps: {} }, progress);
  await appendVersion(db, initiative, number, { version, at, actor: 'operator', changes });
  return before === undefined ? 'added' : 'changed';
}
