import type * as z from 'zod/mini';
import { FIELD_CODES, type FieldCode } from './field-codes.ts';
import { isOneOf } from './is-one-of.ts';
import { toPointer } from './pointer.ts';

/** What is wrong with a field: where, and a code. */
export interface FieldIssue {
  readonly pointer: string;
  readonly code: FieldCode;
}

/** The issues of a parse, one for each field, with the field's JSON pointer. `value` is what was parsed. */
export function fieldIssues({ issues }: z.core.$ZodError, value: unknown): readonly FieldIssue[] {
  const found = new Map<string, FieldIssue>();
  for (const { pointer, code } of issues.flatMap((issue) => toIssues(issue, value))) {
    if (!found.has(pointer)) found.set(pointer, { pointer, code });
  }
  return [...found.values()];
}

function toIssues(issue: z.core.$ZodIssue, value: unknown): FieldIssue[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ pointer: toPointer([...path, key]), code: 'unknown-field' }));
  }
  return [{ pointer: toPointer(path), code: codeOf(issue, valueAt(value, path)) }];
}

function codeOf({ message }: z.core.$ZodIssue, given: unknown): FieldCode {
  if (isOneOf(FIELD_CODES, message)) return message;
  return given === undefined || given === null || given === '' ? 'missing' : 'invalid';
}

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), value);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
