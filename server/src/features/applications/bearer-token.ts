import { ProblemError } from '../../problem.ts';

/**
 * The token out of an `Authorization` header.
 * @throws {ProblemError} `unauthorized`
 */
export function readBearerToken(header: string | undefined): string {
  const token = /^Bearer +([\w.~+/-]+=*) *$/i.exec(header ?? '')?.[1];
  if (token !== undefined) return token;
  throw new ProblemError('unauthorized', {
    detail: 'Send the secret of the receipt as a bearer token.',
    headers: { 'WWW-Authenticate': 'Bearer' },
  });
}
