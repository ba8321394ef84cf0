import { PROBLEM_BASE, PROBLEMS } from '../../contract/problem.ts';
import { mediaTypeOf } from '../header-words.ts';
import { readProblem } from '../read-problem.ts';
import type { AnswerCheck } from '../checks.ts';

/** Whether an error is a problem of the registry, so that widgets know what to say. */
export const checkProblem: AnswerCheck = ({ url, headers, status, method, bytes }, { look, report }) => {
  if (status < 400 || method === 'HEAD') return;
  look('errors');
  const problem = readProblem(bytes);
  if (mediaTypeOf(headers) !== 'application/problem+json' || problem === undefined) {
    report('errors.not-problem', { url, parameters: { status } });
    return;
  }
  const { type, status: said } = problem;
  const known = Object.entries(PROBLEMS).find(([name]) => PROBLEM_BASE + name === type);
  if (known === undefined) report('errors.unknown-type', { url, parameters: { type } });
  else if (said !== status || known[1] !== status) {
    report('errors.other-status', { url, parameters: { type, status, said } });
  }
};
