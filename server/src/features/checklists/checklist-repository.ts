import * as z from 'zod/mini';
import { checklistSchema } from '../../../../src/contract/index.ts';
import type { Database } from '../../db/database.ts';

/** A checklist without what its initiative and the server say. */
export const storedChecklistSchema = z.omit(checklistSchema, {
  title: true,
  status: true,
  timeZone: true,
  editable: true,
});
export type StoredChecklist = z.infer<typeof storedChecklistSchema>;

/** An initiative and its checklist as they are stored. */
export interface ChecklistTexts {
  readonly initiative: string;
  readonly checklist: string;
  readonly asOf: string;
}

/** The texts of an initiative with a checklist; `undefined` when there is none. */
export const findChecklistTexts = (db: Database, initiative: string): Promise<ChecklistTexts | undefined> =>
  db
    .selectFrom('checklists')
    .innerJoin('initiatives', 'initiatives.id', 'checklists.initiative')
    .select(['initiatives.body as initiative', 'checklists.body as checklist', 'checklists.as_of as asOf'])
    .where('checklists.initiative', '=', initiative)
    .executeTakeFirst();

/** Reads the text of a checklist. */
export function parseChecklist({ checklist, asOf }: ChecklistTexts): StoredChecklist {
  const value: unknown = JSON.parse(checklist);
  return z.parse(z.extend(storedChecklistSchema, { asOf: z._default(z.string(), asOf) }), value);
}

/** Stores the checklist of an initiative, new or changed. */
export async function saveChecklist(
  tx: Database,
  initiative: string,
  { asOf, ...checklist }: StoredChecklist,
): Promise<void> {
  const row = { as_of: asOf, body: JSON.stringify(checklist) };
  await tx
    .insertInto('checklists')
    .values({ initiative, ...row })
    .onConflict((conflict) => conflict.column('initiative').doUpdateSet(row))
    .execute();
}
