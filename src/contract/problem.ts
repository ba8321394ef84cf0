import * as z from 'zod/mini';
import { applicationReceiptSchema } from './application.ts';
import { lenient } from './lenient.ts';
import { progressSchema } from './progress.ts';
import { rows } from './rows.ts';

export * from './problem-types.ts';

/** What is wrong with one field: JSON pointer (or `/name` of a query parameter), a stable code, a sentence. */
export const fieldProblemSchema = z.object({ pointer: z.string(), code: z.string(), detail: z.string() });
export type FieldProblem = z.infer<typeof fieldProblemSchema>;

/** An error as RFC 9457 has it: `application/problem+json`. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: lenient(z.string()),
  /** The request's id: what a user can quote to the operator. */
  instance: lenient(z.string()),
  errors: lenient(rows(fieldProblemSchema)),
  /** With `idempotency-key-reused`: the receipt of what was sent first under the key, which only its sender knows. */
  receipt: lenient(applicationReceiptSchema),
  /** With `version-conflict`: what is there now. */
  current: lenient(progressSchema),
});
export type Problem = z.infer<typeof problemSchema>;
