import type { AnswerCheck } from '../checks.ts';
import { checkCaching } from './caching.ts';
import { checkCookies } from './cookies.ts';
import { checkCors } from './cors.ts';
import { checkDelivery } from './delivery.ts';
import { checkProblem } from './problem.ts';
import { checkServerError } from './server-error.ts';

/** Checks that look at every answer. A new one is a file of its own and a line here. */
export const ANSWER_CHECKS: readonly AnswerCheck[] = [
  checkDelivery,
  checkServerError,
  checkCors,
  checkCookies,
  checkCaching,
  checkProblem,
];
