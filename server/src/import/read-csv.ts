import Papa from 'papaparse';
import { cleanText } from '../../../src/contract/index.ts';
import { ImportError, type ImportIssue } from './import-error.ts';

/** Cells of one row by field; a field is there when the file has its column. */
export type Cells = ReadonlyMap<string, string>;

/** A row of a file with its number as a spreadsheet counts. */
export interface CsvRow {
  readonly number: number;
  readonly cells: Cells;
}

/** The rows of a CSV file, and the heading of each field as the file has it. */
export interface CsvTable {
  readonly rows: readonly CsvRow[];
  readonly headingOf: ReadonlyMap<string, string>;
}

/** The field that a heading stands for; `undefined` for an unknown one. */
export type FieldOfHeading = (heading: string) => string | undefined;

const DELIMITERS = [';', '\t', ','] as const;

/**
 * Reads CSV, separated by `;`, tab or `,`, whichever the heading has most of.
 * @throws {ImportError} for unknown or repeated columns and broken quotes
 */
export function readCsv(text: string, fieldOfHeading: FieldOfHeading): CsvTable {
  const start = /^sep=.\r?\n/i.exec(text)?.[0] ?? '';
  const body = text.slice(start.length);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: delimiterOf(body) });
  const skipped = start === '' ? 0 : 1;
  const [headings = [], ...rows] = data;
  const fields = headings.map(fieldOfHeading);
  const issues: ImportIssue[] = [
    ...errors.map(({ row, message }) => ({ row: (row ?? 0) + 1 + skipped, field: 'file', message })),
    ...checkHeadings(headings, fields),
  ];
  const filled = rows
    .map((cells, index) => ({ number: index + 2 + skipped, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  for (const { number, cells } of filled) {
    if (cells.slice(headings.length).some((cell) => cell.trim() !== '')) {
      issues.push({
        row: number,
        field: 'file',
        message: `has ${cells.length} cells under ${headings.length} headings.`,
      });
    }
  }
  if (issues.length > 0) throw new ImportError(issues);
  return {
    rows: filled.map(({ number, cells }) => ({
      number,
      cells: new Map(fields.flatMap((field, at) => (field === undefined ? [] : [[field, cellText(cells[at] ?? '')]]))),
    })),
    headingOf: new Map(fields.flatMap((field, at) => (field === undefined ? [] : [[field, headings[at] ?? field]]))),
  };
}

function delimiterOf(text: string): string {
  const heading = text.slice(0, Math.max(0, text.search(/\r|\n|$/)));
  const counts = DELIMITERS.map((delimiter) => heading.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ';';
}

function checkHeadings(headings: readonly string[], fields: readonly (string | undefined)[]): readonly ImportIssue[] {
  return headings.flatMap((heading, at): ImportIssue[] => {
    const field = fields[at];
    if (field === undefined) {
      return heading.trim() === ''
        ? []
        : [{ row: 1, field: heading.trim(), message: 'is not a column that is known.' }];
    }
    return fields.indexOf(field) === at ? [] : [{ row: 1, field: heading.trim(), message: 'is there twice.' }];
  });
}

/** The apostrophe that the export puts before what a spreadsheet would run as a formula is not part of the text. */
const cellText = (cell: string): string => cleanText(cell.replace(/^'(?=[\s\0]*[=+\-@\t\r＝＋－＠])/, ''));
