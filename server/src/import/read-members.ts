import * as z from 'zod/mini';
import { type Member, membersSchema } from '../../../src/contract/index.ts';
import { checkMember } from './check-member.ts';
import { cleanValues } from './clean-values.ts';
import { ImportError, type ImportIssue } from './import-error.ts';
import { cellsToMember, idOfCells } from './member-columns.ts';
import { readMemberCsv } from './read-member-csv.ts';

/** Members out of a file, all of them valid, and what the file says about the list. */
export interface MemberFile {
  readonly members: readonly Member[];
  readonly description: z.infer<typeof descriptionSchema>;
}

const jsonSchema = z.union([
  z.pipe(
    z.array(z.unknown()),
    z.transform((members: unknown[]) => ({ members })),
  ),
  z.looseObject({ members: z.array(z.unknown()) }),
]);

const descriptionSchema = z.partial(z.pick(membersSchema, { source: true, licence: true, asOf: true }));

/**
 * Reads members from CSV or JSON; whichever it is shows in the first character.
 * @param findStored the member that is stored under an id, so that CSV changes only what it has columns for
 * @throws {ImportError} with everything that is wrong in the file
 */
export function readMembers(text: string, findStored: (id: string) => Member | undefined): MemberFile {
  const file = /^\s*[[{]/.test(text) ? readJson(text) : readCsv(text, findStored);
  const issues: ImportIssue[] = [];
  const members: Member[] = [];
  const rowOfId = new Map<string, number>();
  for (const { row, value } of file.rows) {
    const checked = checkMember(value);
    if (checked.kind === 'invalid') {
      const seen = new Set<string>();
      for (const { field, message } of checked.issues) {
        const name = file.nameOf(field);
        if (!seen.has(name)) issues.push({ row, field: name, message });
        seen.add(name);
      }
      continue;
    }
    const { id } = checked.member;
    const first = rowOfId.get(id);
    if (first !== undefined) issues.push({ row, field: 'id', message: `is the same as in row ${first}.` });
    rowOfId.set(id, first ?? row);
    members.push(checked.member);
  }
  if (issues.length > 0) throw new ImportError(issues);
  return { members, description: file.description };
}

interface RawFile {
  readonly rows: readonly { readonly row: number; readonly value: unknown }[];
  readonly description: MemberFile['description'];
  /** What a field is called in the file. */
  readonly nameOf: (field: string) => string;
}

function readJson(text: string): RawFile {
  const parsed = z.safeParse(jsonSchema, parseJson(text));
  if (!parsed.success) {
    throw new ImportError([{ field: 'file', message: 'is neither a list of members nor {"members": […]}.' }]);
  }
  const { members, ...rest } = parsed.data;
  return {
    rows: members.map((value, index) => ({ row: index + 1, value })),
    description: z.parse(descriptionSchema, cleanValues(rest)),
    nameOf: (field) => field,
  };
}

function readCsv(text: string, findStored: (id: string) => Member | undefined): RawFile {
  const { rows, headingOf } = readMemberCsv(text);
  const firstOf = (field: string) => rows.map(({ cells }) => cells.get(field) ?? '').find((cell) => cell !== '');
  const [source, licence] = [firstOf('source'), firstOf('licence')];
  return {
    rows: rows.map(({ number, cells }) => ({
      row: number,
      value: cellsToMember(cells, findStored(idOfCells(cells))),
    })),
    description: {
      ...(source !== undefined && { source: { title: source } }),
      ...(licence !== undefined && { licence: { title: licence } }),
    },
    nameOf: (field) =>
      headingOf.get(field) ?? headingOf.get(field.split('.')[0] ?? '') ?? firstOfGroup(headingOf, field),
  };
}

/** A whole group such as `report` is named by its first column in the file. */
const firstOfGroup = (headingOf: ReadonlyMap<string, string>, field: string): string =>
  [...headingOf].find(([name]) => name.startsWith(`${field.split('.')[0] ?? ''}.`))?.[1] ?? field;

/**
 * Parses JSON.
 * @throws {ImportError} when it is none
 */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (cause) {
    throw new ImportError([{ field: 'file', message: `is not JSON: ${cause instanceof Error ? cause.message : ''}` }]);
  }
}
