import type { Initiative } from '../../../src/contract/index.ts';
import type { Database } from '../db/database.ts';
import type { StoreSummary } from '../db/list-changes.ts';
import { holdProgress, withSummaries } from '../features/checklists/member-summaries.ts';
import { findList, findMembers } from '../features/members/repository.ts';
import { storeMembers } from '../features/members/store-members.ts';
import { readMembers } from './read-members.ts';

/**
 * Imports the members of an initiative from the text of a file. Call it in a transaction.
 * @param replace removes the members that are not in the file
 * @param today dates the list when the file does not
 * @throws {ImportError} with everything that is wrong in the file
 */
export async function importMembers(
  db: Database,
  { id }: Initiative,
  text: string,
  replace: boolean,
  today: string,
): Promise<StoreSummary> {
  await holdProgress(db, id);
  const stored = new Map((await findMembers(db, id)).map((member) => [member.id, member]));
  const { members, description } = readMembers(text, (member) => stored.get(member));
  const before = await findList(db, id);
  const complete = await withSummaries(db, id, members, today);
  return storeMembers(db, id, complete, { ...before, ...description, asOf: description.asOf ?? today }, replace);
}
