import type { Checked } from './check-strictly.ts';
import { ImportError, type ImportIssue } from './import-error.ts';
import type { RawFile } from './raw-file.ts';

/**
 * The values of a file, all of them valid and each with an id of its own.
 * @throws {ImportError} with everything that is wrong in the file, one error per row and field
 */
export function checkRows<Value extends { readonly id: string }>(
  file: RawFile,
  check: (given: unknown) => Checked<Value>,
): readonly Value[] {
  const issues: ImportIssue[] = [];
  const values: Value[] = [];
  const rowOfId = new Map<string, number>();
  for (const { row, issues: known = [], ...raw } of file.rows) {
    const checked = 'value' in raw ? check(raw.value) : { kind: 'invalid' as const, issues: [] };
    const found = [...known, ...(checked.kind === 'invalid' ? checked.issues : [])];
    const seen = new Set<string>();
    for (const { field, message } of found) {
      const name = file.nameOf(field);
      if (!seen.has(name)) issues.push({ row, field: name, message });
      seen.add(name);
    }
    if (checked.kind === 'invalid') continue;
    const { id } = checked.value;
    const first = rowOfId.get(id);
    if (first !== undefined) issues.push({ row, field: 'id', message: `is the same as in row ${first}.` });
    rowOfId.set(id, first ?? row);
    values.push(checked.value);
  }
  if (issues.length > 0) throw new ImportError(issues);
  return values;
}
