import { ProblemError } from '../../problem.ts';

/** A UUID as RFC 9562 has it. The empty one and the full one are no choice of anybody's. */
const UUID = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/**
 * The key out of the header, lower case.
 * @throws {ProblemError} `idempotency-key-missing`, `idempotency-key-invalid`
 */
export function readIdempotencyKey(header: string | undefined): string {
  const key = header?.trim().toLowerCase() ?? '';
  if (key === '')
    throw new ProblemError('idempotency-key-missing', { detail: 'Send an Idempotency-Key: a random UUID.' });
  if (!UUID.test(key)) throw new ProblemError('idempotency-key-invalid', { detail: 'An Idempotency-Key is a UUID.' });
  return key;
}

/** The problem of a request whose key is being handled. */
export const keyInProgress = (): ProblemError =>
  new ProblemError('idempotency-in-progress', { headers: { 'Retry-After': '1' } });
