/**
 * What can be wrong with a field of a request. The widgets have a sentence for each; a code that is not among these is
 * said with the problem's own `detail`.
 */
export const FIELD_CODES = [
  'missing',
  'invalid',
  'unknown-field',
  'too-long',
  'too-many',
  'line-break',
  'national-identity-number',
  'organisation-number',
  'email',
  'phone',
  'website',
  'year',
  'number',
  'not-offered',
  'not-accepted',
  'not-relevant',
  'too-few',
  'full',
  'past',
  'date',
] as const;
export type FieldCode = (typeof FIELD_CODES)[number];
