import { ProblemError } from '../problem.ts';

/**
 * The version out of an `If-Match` header, `"v17"`.
 * @throws {ProblemError} `precondition-required`, `invalid-request`
 */
export function readExpectedVersion(header: string | undefined): number {
  if (header === undefined) {
    throw new ProblemError('precondition-required', { detail: 'Send If-Match with the version that you have: "v17".' });
  }
  const version = /^"v(\d{1,9})"$/.exec(header.trim())?.[1];
  if (version === undefined) throw new ProblemError('invalid-request', { detail: 'If-Match names a version: "v17".' });
  return Number(version);
}
