import * as z from 'zod/mini';

/**
 * A string with known values that may grow: a value this version does not know is kept as it is, so that
 * its raw text can still be shown. Ask {@link isOneOf} before deciding anything by it.
 */
export const openEnum = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.union([z.enum(values), z.string()]);

/** Whether a raw value is one of the known ones. */
export const isOneOf = <Value extends string>(values: readonly Value[], raw: string | undefined): raw is Value =>
  values.some((value) => value === raw);
