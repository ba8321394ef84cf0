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

/** The checklist of an initiative; `undefined` when there is none. */
export async function findChecklist(db: Database, initiative: string): Promise<StoredChecklist | undefined> {
  const row = await db.selectFrom('checklists').selectAll().where('initiative', '=', initiative).executeTakeFirst();
  return row && parseChecklist(row.body, row.as_of);
}

function parseChecklist(body: string, asOf: string): StoredChecklist {
  const value: unknown = JSON.parse(body);
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
