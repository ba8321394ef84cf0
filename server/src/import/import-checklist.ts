import * as z from 'zod/mini';
import { checklistSchema, type Initiative } from '../../../src/contract/index.ts';
import type { Database } from '../db/database.ts';
import {
  type StoredChecklist,
  saveChecklist,
  storedChecklistSchema,
} from '../features/checklists/checklist-repository.ts';
import { loadChecklistSet } from '../features/checklists/checklist-set.ts';
import { holdProgress, storeSummaries } from '../features/checklists/member-summaries.ts';
import { touchInitiative } from '../features/initiatives/repository.ts';
import { checkChecklist } from './check-checklist.ts';
import { parseJson } from './parse-json.ts';
import { strictValue } from './strict-value.ts';

/**
 * Imports the checklist of an initiative from the text of a file. Call it in a transaction.
 * @param today dates the checklist when the file does not
 * @returns the number of steps
 * @throws {ImportError} with everything that is wrong in the file
 */
export async function importChecklist(db: Database, { id }: Initiative, text: string, today: string): Promise<number> {
  const checklist = readChecklist(text, today);
  await holdProgress(db, id);
  await saveChecklist(db, id, checklist);
  await touchInitiative(db, id);
  const set = await loadChecklistSet(db, id);
  if (set !== undefined) await storeSummaries(db, set, today);
  return checklist.steps.length;
}

/** An answer of a server says more, which is the initiative's and the server's to say. */
const fileSchema = z.extend(checklistSchema, { asOf: z.optional(z.string()) });

function readChecklist(text: string, today: string): StoredChecklist {
  const file = strictValue(parseJson(text), fileSchema, 'file', ({ asOf = today, ...checklist }) =>
    checkChecklist({ ...checklist, asOf }),
  );
  return z.parse(storedChecklistSchema, { ...file, asOf: file.asOf ?? today });
}
