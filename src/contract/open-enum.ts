import * as z from 'zod/mini';

/**
 * A string with known values that may grow: a value this version does not know is kept as it is, so that
 * its raw text can still be shown. Ask `isOneOf` before deciding anything by it.
 */
export const openEnum = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.union([z.enum(values), z.string()]);
