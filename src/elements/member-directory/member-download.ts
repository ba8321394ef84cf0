import type { Member, Members, MembersQuery } from '../../contract/index.ts';
import { MAX_LIMIT } from '../../contract/vocabulary.ts';
import { saveFile } from '../../controllers/save-file.ts';
import { membersToCsv } from '../../domain/member-csv.ts';
import type { MembersPlace } from './tools-host.ts';

/** Pages of a large list that are fetched at most: 10,000 members are as much as a spreadsheet is good for. */
const MAX_PAGES = 50;

/** All members that a query finds on a server, page by page. */
export async function collectMembers(
  { client, initiative }: MembersPlace,
  query: MembersQuery,
): Promise<readonly Member[]> {
  const members: Member[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MAX_PAGES; page++) {
    const asked = { ...query, limit: MAX_LIMIT, ...(cursor !== undefined && { cursor }) };
    const { data } = await client.members(initiative, asked);
    members.push(...data.members);
    cursor = data.next;
    if (cursor === undefined) break;
  }
  return members;
}

/** Hands the members to the reader as a file, with date, source and licence inside. */
export function downloadMembers(
  format: 'csv' | 'json',
  members: readonly Member[],
  answer: Members,
  language: string,
  name: string,
): void {
  const { asOf, source, licence } = answer;
  const [text, type] =
    format === 'csv'
      ? [membersToCsv(members, answer, language), 'text/csv;charset=utf-8']
      : [
          JSON.stringify({ members, total: members.length, complete: false, asOf, source, licence }, null, 2),
          'application/json',
        ];
  saveFile(`${name}.${format}`, text, type);
}
