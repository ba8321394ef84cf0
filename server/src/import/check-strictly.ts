import * as z from 'zod/mini';
import { checkTexts } from './check-texts.ts';
import { cleanValues } from './clean-values.ts';
import { findLosses } from './find-losses.ts';
import type { ImportIssue } from './import-error.ts';

/** A value that may be stored, or everything that is wrong with it; fields are paths such as `sector.code`. */
export type Checked<Value> =
  | { readonly kind: 'valid'; readonly value: Value }
  | { readonly kind: 'invalid'; readonly issues: readonly ImportIssue[] };

/** What the rules beyond the schema make of a value, and find wrong with it. */
interface Finished<Value> {
  readonly value: Value;
  readonly issues: readonly ImportIssue[];
}

/**
 * Checks a value as strictly as a schema of the contract allows, and then by further rules.
 * @param what the field that an error of the whole is shown under
 */
export function checkStrictly<Value>(
  given: unknown,
  schema: z.ZodMiniType<Value>,
  what: string,
  finish: (value: Value) => Finished<Value>,
): Checked<Value> {
  try {
    return checkClean(cleanValues(given), schema, what, finish);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { kind: 'invalid', issues: [{ field: what, message: 'is nested too deeply.' }] };
  }
}

function checkClean<Value>(
  clean: unknown,
  schema: z.ZodMiniType<Value>,
  what: string,
  finish: (value: Value) => Finished<Value>,
): Checked<Value> {
  const parsed = z.safeParse(schema, clean);
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path }) => ({
      field: path.length === 0 ? what : path.join('.'),
      message: 'is missing or not valid.',
    }));
    return { kind: 'invalid', issues: [...issues, ...checkTexts(clean)] };
  }
  const losses = findLosses(clean, parsed.data).map((field) => ({ field, message: 'is unknown here or not valid.' }));
  const { value, issues } = finish(parsed.data);
  const all = [...losses, ...issues, ...checkTexts(clean)];
  return all.length === 0 ? { kind: 'valid', value } : { kind: 'invalid', issues: all };
}
