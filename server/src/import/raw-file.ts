import * as z from 'zod/mini';
import { membersSchema } from '../../../src/contract/index.ts';
import { cleanValues } from './clean-values.ts';
import { ImportError, type ImportIssue } from './import-error.ts';
import { parseJson } from './parse-json.ts';
import type { CsvTable } from './read-csv.ts';

/** One row of a file, unchecked. */
export interface RawRow {
  readonly row: number;
  /** Absent when it cannot be read at all. */
  readonly value?: unknown;
  /** What was wrong already when it was read. */
  readonly issues?: readonly ImportIssue[];
}

const descriptionSchema = z.partial(z.pick(membersSchema, { source: true, licence: true, asOf: true }));

/** What a file says about the list that it holds. */
export type FileDescription = z.infer<typeof descriptionSchema>;

/** A file as it was read, before its rows are checked. */
export interface RawFile {
  readonly rows: readonly RawRow[];
  readonly description: FileDescription;
  /** What a field is called in the file. */
  readonly nameOf: (field: string) => string;
}

/**
 * Reads a list from JSON: an array, or an object that has it under `key` as an answer of the server does.
 * @throws {ImportError} when it is neither
 */
export function readJsonList(text: string, key: string): RawFile {
  const parsed = z.safeParse(z.union([z.array(z.unknown()), z.record(z.string(), z.unknown())]), parseJson(text));
  const { [key]: rows, ...rest } = Array.isArray(parsed.data) ? { [key]: parsed.data } : { ...parsed.data };
  if (!Array.isArray(rows)) {
    throw new ImportError([{ field: 'file', message: `is neither a list of ${key} nor {"${key}": […]}.` }]);
  }
  const description = z.safeParse(descriptionSchema, cleanValues(rest));
  if (!description.success) throw new ImportError([{ field: 'asOf', message: 'is not a date or a moment.' }]);
  return {
    rows: rows.map((value: unknown, index) => ({ row: index + 1, value })),
    description: description.data,
    nameOf: (field) => field,
  };
}

/** What the columns `source` and `licence` say about a list: what the first row that says anything says. */
export function descriptionOf({ rows }: CsvTable): FileDescription {
  const firstOf = (field: string) => rows.map(({ cells }) => cells.get(field) ?? '').find((cell) => cell !== '');
  const [source, licence] = [firstOf('source'), firstOf('licence')];
  return {
    ...(source !== undefined && { source: { title: source } }),
    ...(licence !== undefined && { licence: { title: licence } }),
  };
}

/** What a field is called in CSV: its heading, or that of the first column of its group. */
export function headingNames({ headingOf }: CsvTable): RawFile['nameOf'] {
  return (field) => {
    const group = field.split('.')[0] ?? '';
    const first = [...headingOf].find(([name]) => name.startsWith(`${group}.`));
    return headingOf.get(field) ?? headingOf.get(group) ?? first?.[1] ?? field;
  };
}
