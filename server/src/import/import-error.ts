/** Something wrong in a file: in which row (as a spreadsheet counts, or the place in a JSON list), in which column. */
export interface ImportIssue {
  readonly row?: number;
  readonly field: string;
  readonly message: string;
}

/** A file that is not imported. The message lists everything that is wrong with it, one line each. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly issues: readonly ImportIssue[];

  constructor(issues: readonly ImportIssue[]) {
    super(
      [
        `Nothing was imported: ${issues.length === 1 ? '1 error' : `${issues.length} errors`}.`,
        ...issues.map(toLine),
      ].join('\n'),
    );
    this.issues = issues;
  }
}

const toLine = ({ row, field, message }: ImportIssue): string =>
  `  ${row === undefined ? '' : `row ${row}, `}${field}: ${message}`;
