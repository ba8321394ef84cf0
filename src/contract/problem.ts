import * as z from 'zod/mini';
import { applicationReceiptSchema } from './application.ts';
import { lenient } from './lenient.ts';
import { progressSchema } from './progress.ts';
import { rows } from './rows.ts';

/** The closed registry of problem types and their HTTP status. The `type` of a problem is {@link PROBLEM_BASE} + the key. */
export const PROBLEMS = {
  validation: 422,
  'invalid-request': 400,
  'idempotency-key-missing': 400,
  'idempotency-key-invalid': 400,
  'idempotency-in-progress': 409,
  'idempotency-key-reused': 422,
  'version-conflict': 412,
  'precondition-required': 428,
  'challenge-required': 403,
  'challenge-failed': 403,
  'rate-limited': 429,
  unauthorized: 401,
  'link-expired': 401,
  'already-decided': 409,
  closed: 403,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'request-timeout': 408,
  gone: 410,
  'payload-too-large': 413,
  'uri-too-long': 414,
  'unsupported-media-type': 415,
  'headers-too-large': 431,
  maintenance: 503,
  overloaded: 503,
  internal: 500,
} as const;
export type ProblemType = keyof typeof PROBLEMS;

/** Problem types are relative to a URN, so that they stay the same on every host. */
export const PROBLEM_BASE = 'urn:klimabrikker:problem:';

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
