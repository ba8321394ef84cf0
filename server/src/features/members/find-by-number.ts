import type { Member } from '../../../../src/contract/index.ts';
import type { Database } from '../../db/database.ts';
import { parseMember } from './repository.ts';

/** The member of an organisation number; `undefined` when there is none. */
export async function findMemberByNumber(
  db: Database,
  initiative: string,
  number: string,
): Promise<Member | undefined> {
  const rows = await db
    .selectFrom('members')
    .select('body')
    .where('initiative', '=', initiative)
    // The haystack holds the number as a word of its own, among others that may be alike.
    .where('haystack', 'like', `% ${number}%`)
    .orderBy('row')
    .execute();
  return rows.map(({ body }) => parseMember(body)).find((member) => member.number === number);
}
