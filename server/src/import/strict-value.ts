import type * as z from 'zod/mini';
import { checkStrictly } from './check-strictly.ts';
import { ImportError, type ImportIssue } from './import-error.ts';

/**
 * The one value that a file holds.
 * @param check what is wrong with it beyond its schema
 * @throws {ImportError} with everything that is wrong in the file
 */
export function strictValue<Value>(
  given: unknown,
  schema: z.ZodMiniType<Value>,
  what: string,
  check: (value: Value) => readonly ImportIssue[],
): Value {
  const checked = checkStrictly(given, schema, what, (value) => ({ value, issues: check(value) }));
  if (checked.kind === 'invalid') throw new ImportError(checked.issues);
  return checked.value;
}
