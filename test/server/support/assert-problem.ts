import assert from 'node:assert/strict';
import * as z from 'zod/mini';
import { PROBLEM_BASE, PROBLEMS, type Problem, problemSchema, type ProblemType } from '../../../src/contract/index.ts';

/** Fails unless an answer is a whole problem of the registry that the page that asked may read; returns it. */
export async function assertProblem(response: Response, type?: ProblemType): Promise<Problem> {
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  // Either everybody may read it, or the one origin that asked, and caches know.
  const reader = response.headers.get('access-control-allow-origin');
  if (reader !== '*') {
    assert.match(reader ?? '', /^https?:/);
    assert.match(response.headers.get('vary') ?? '', /\borigin\b/i);
  }
  assert.equal(response.headers.get('cache-control'), 'no-store');
  const body: unknown = await response.json();
  const problem = z.parse(problemSchema, body);
  const known = Object.entries(PROBLEMS).find(([key]) => PROBLEM_BASE + key === problem.type);
  assert.ok(known, `${problem.type} is in the registry`);
  assert.equal(response.status, known[1]);
  assert.equal(problem.status, response.status);
  assert.equal(problem.instance, response.headers.get('x-request-id'));
  if (type !== undefined) assert.equal(problem.type, PROBLEM_BASE + type);
  return problem;
}
