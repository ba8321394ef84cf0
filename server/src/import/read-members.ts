import type { Member } from '../../../src/contract/index.ts';
import { checkMember } from './check-member.ts';
import { checkRows } from './check-rows.ts';
import { cellsToMember, fieldOfHeading, idOfCells } from './member-columns.ts';
import { descriptionOf, type FileDescription, headingNames, type RawFile, readJsonList } from './raw-file.ts';
import { readCsv } from './read-csv.ts';

/** Members out of a file, all of them valid, and what the file says about the list. */
export interface MemberFile {
  readonly members: readonly Member[];
  readonly description: FileDescription;
}

/**
 * Reads members from CSV or JSON; whichever it is shows in the first character.
 * @param findStored the member that is stored under an id, so that CSV changes only what it has columns for
 * @throws {ImportError} with everything that is wrong in the file
 */
export function readMembers(text: string, findStored: (id: string) => Member | undefined): MemberFile {
  const file = /^\s*[[{]/.test(text) ? readJsonList(text, 'members') : readMemberCsv(text, findStored);
  return { members: checkRows(file, checkMember), description: file.description };
}

function readMemberCsv(text: string, findStored: (id: string) => Member | undefined): RawFile {
  const table = readCsv(text, fieldOfHeading);
  return {
    rows: table.rows.map(({ number, cells }) => ({
      row: number,
      value: cellsToMember(cells, findStored(idOfCells(cells))),
    })),
    description: descriptionOf(table),
    nameOf: headingNames(table),
  };
}
