import type { FieldCode, FieldIssue } from '../../../src/contract/index.ts';
import { ProblemError } from '../problem.ts';

/** What each code says to those who read the answer itself; the widgets have sentences of their own. */
const DETAILS: Readonly<Record<FieldCode, string>> = {
  missing: 'This is missing.',
  invalid: 'This is no allowed value.',
  'unknown-field': 'There is no such field.',
  'too-long': 'This is too long.',
  'too-many': 'There are too many.',
  'line-break': 'This must be one line.',
  'national-identity-number': 'National identity numbers are not taken.',
  'organisation-number': 'This is no organisation number.',
  email: 'This is no e-mail address.',
  phone: 'This is no telephone number.',
  website: 'This is no address of a website.',
  year: 'This is no year that is allowed.',
  number: 'This is no number that is allowed.',
  'not-offered': 'This is not among what is offered.',
  'not-accepted': 'All of these have to be accepted.',
  'not-relevant': 'Applications from here are taken after a talk with the secretariat.',
  'too-few': 'There are too few.',
  full: 'There are no seats left.',
  past: 'This is over.',
  date: 'This must be a date of the calendar: YYYY-MM-DD.',
};

/** More of them help nobody, and what is sent decides how many there are. */
const MOST = 50;
const LONGEST_POINTER = 200;

/** The problem of a body whose fields are not valid. */
export const validationProblem = (issues: readonly FieldIssue[]): ProblemError =>
  new ProblemError('validation', {
    errors: issues.slice(0, MOST).map(({ pointer, code }) => ({
      pointer: pointer.slice(0, LONGEST_POINTER),
      code,
      detail: DETAILS[code],
    })),
  });
