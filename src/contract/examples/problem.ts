import { PROBLEM_BASE, PROBLEMS, type Problem } from '../problem.ts';

/** What a server says about a query that it cannot use. */
export const problemExample: Problem = {
  type: `${PROBLEM_BASE}invalid-request`,
  title: 'The request cannot be understood',
  status: PROBLEMS['invalid-request'],
  instance: 'urn:uuid:0199c2a4-7f0e-7b7e-9c55-2d1c3e0f4a11',
  errors: [{ pointer: '/limit', code: 'limit.out-of-range', detail: 'limit must be from 1 to 200.' }],
};
