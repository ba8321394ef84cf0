import * as z from 'zod/mini';

/**
 * An optional field of an answer. A value that does not fit is left out instead of costing the reader the
 * whole row; required fields have no such mercy.
 */
export const lenient = <Schema extends z.core.$ZodType>(schema: Schema) => z.catch(z.optional(schema), undefined);
