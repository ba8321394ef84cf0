import { ProblemError } from '../problem.ts';

/**
 * The token out of an `Authorization` header.
 * @param detail what to send there, for whoever sent none
 * @throws {ProblemError} `unauthorized`
 */
export function readBearerToken(header: string | undefined, detail: string): string {
  const token = /^Bearer +([\w.~+/-]+=*) *$/i.exec(header ?? '')?.[1];
  if (token === undefined) throw unauthorized(detail);
  return token;
}

/** The problem of a request whose bearer token is missing, or none that opens anything. */
export const unauthorized = (detail: string): ProblemError =>
  new ProblemError('unauthorized', { detail, headers: { 'WWW-Authenticate': 'Bearer' } });
