import {
  type ApplicationReceipt,
  type FieldProblem,
  PROBLEM_BASE,
  PROBLEMS,
  type Problem,
  type ProblemType,
  type Progress,
} from '../../src/contract/index.ts';

/** What each problem is called; the detail says more about the one at hand. */
const TITLES: Readonly<Record<ProblemType, string>> = {
  validation: 'Some fields are not valid',
  'invalid-request': 'The request is not valid',
  'idempotency-key-missing': 'The idempotency key is missing',
  'idempotency-key-invalid': 'The idempotency key is not valid',
  'idempotency-in-progress': 'The same request is being handled',
  'idempotency-key-reused': 'The idempotency key was used for something else',
  'version-conflict': 'Somebody else changed this in the meantime',
  'precondition-required': 'The request must say which version it changes',
  'challenge-required': 'A challenge must be solved first',
  'challenge-failed': 'The challenge was not solved',
  'rate-limited': 'Too many requests',
  unauthorized: 'Access needs a link',
  'link-expired': 'The link has expired',
  'already-decided': 'This has been decided already',
  closed: 'Applications are not taken now',
  forbidden: 'This is not allowed here',
  'not-found': 'Not found',
  'method-not-allowed': 'The method is not allowed here',
  'request-timeout': 'The request took too long to arrive',
  gone: 'No longer here',
  'payload-too-large': 'The body is too large',
  'uri-too-long': 'The address is too long',
  'unsupported-media-type': 'The content type is not supported',
  'headers-too-large': 'The headers are too large',
  maintenance: 'Closed for maintenance',
  overloaded: 'The service is busy',
  internal: 'Something went wrong',
};

/** What a problem may say beyond its type. */
export interface ProblemExtras {
  readonly detail?: string;
  readonly errors?: readonly FieldProblem[];
  /** With `idempotency-key-reused`. */
  readonly receipt?: ApplicationReceipt;
  /** With `version-conflict`. */
  readonly current?: Progress;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** Ends a request with a problem of the registry. The one handler in `app.ts` turns it into an answer. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly type: ProblemType;
  readonly extras: ProblemExtras;

  constructor(type: ProblemType, extras: ProblemExtras = {}) {
    super(extras.detail ?? TITLES[type], { cause: extras.cause });
    this.type = type;
    this.extras = extras;
  }
}

/** The problem of a request that needs a database which does not answer. */
export const databaseAway = (cause: unknown): ProblemError =>
  new ProblemError('overloaded', { detail: 'The database does not answer.', headers: { 'Retry-After': '5' }, cause });

/** The body of a problem, with the request's id as `instance`. */
export const toProblem = (
  type: ProblemType,
  requestId: string,
  { detail, errors, receipt, current }: ProblemExtras = {},
): Problem => ({
  type: PROBLEM_BASE + type,
  title: TITLES[type],
  status: PROBLEMS[type],
  ...(detail !== undefined && { detail }),
  instance: requestId,
  ...(errors !== undefined && { errors: [...errors] }),
  ...(receipt !== undefined && { receipt }),
  ...(current !== undefined && { current }),
});

/** The answer to a request that failed. Whatever is not a {@link ProblemError} is an `internal` one without detail. */
export function problemResponse(error: unknown, requestId: string): Response {
  const { type, extras } = error instanceof ProblemError ? error : new ProblemError('internal', { cause: error });
  return new Response(JSON.stringify(toProblem(type, requestId, extras)), {
    status: PROBLEMS[type],
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...extras.headers },
  });
}
