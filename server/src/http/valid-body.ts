import * as z from 'zod/mini';
import { fieldIssues } from '../../../src/contract/index.ts';
import { readJsonBody } from './json-body.ts';
import { validationProblem } from './validation-problem.ts';

/**
 * The body of a request as a schema has it.
 * @throws {ProblemError} `validation`, with a pointer for each field that is wrong
 */
export async function readValidBody<Body>(request: Request, schema: z.ZodMiniType<Body>): Promise<Body> {
  const value = await readJsonBody(request);
  const parsed = z.safeParse(schema, value);
  if (!parsed.success) throw validationProblem(fieldIssues(parsed.error, value));
  return parsed.data;
}
