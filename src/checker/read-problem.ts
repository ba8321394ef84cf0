import * as z from 'zod/mini';
import { PROBLEM_BASE, type Problem, problemSchema } from '../contract/index.ts';
import { parseJson } from './parse-json.ts';

/** The problem that a body is; `undefined` when it is none. */
export function readProblem(bytes: Uint8Array): Problem | undefined {
  const parsed = z.safeParse(problemSchema, parseJson(bytes));
  return parsed.success ? parsed.data : undefined;
}

/** The name of a problem in the registry. */
export function readProblemType(bytes: Uint8Array): string | undefined {
  const { type } = readProblem(bytes) ?? {};
  return type?.startsWith(PROBLEM_BASE) === true ? type.slice(PROBLEM_BASE.length) : undefined;
}
