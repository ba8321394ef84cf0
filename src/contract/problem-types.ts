/** The closed registry of problem types and their HTTP status. The `type` of a problem is {@link PROBLEM_BASE} + the key. */
export const PROBLEMS = {
  validation: 422,
  'invalid-request': 400,
  'idempotency-key-missing': 400,
  'idempotency-key-invalid': 400,
  'idempotency-in-progress': 409,
  'idempotency-key-reused': 422,
  'version-conflict': 412,
  'precondition-required': 428,
  'challenge-required': 403,
  'challenge-failed': 403,
  'rate-limited': 429,
  unauthorized: 401,
  'link-expired': 401,
  'already-decided': 409,
  closed: 403,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'request-timeout': 408,
  gone: 410,
  'payload-too-large': 413,
  'uri-too-long': 414,
  'unsupported-media-type': 415,
  'headers-too-large': 431,
  maintenance: 503,
  overloaded: 503,
  internal: 500,
} as const;
export type ProblemType = keyof typeof PROBLEMS;

/** Problem types are relative to a URN, so that they stay the same on every host. */
export const PROBLEM_BASE = 'urn:klimabrikker:problem:';
