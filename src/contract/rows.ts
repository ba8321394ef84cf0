import * as z from 'zod/mini';

/** Remembers the schema of one row, which the transform below hides from the generators of OpenAPI and shapes. */
export const rowSchemas = new WeakMap<z.core.$ZodType, z.core.$ZodType>();

/** A list whose rows are parsed one by one: a bad row is dropped, never the whole list. */
export function rows<Row extends z.core.$ZodType>(row: Row) {
  const schema = z.pipe(
    z.array(z.unknown()),
    z.transform((list: unknown[]) =>
      list.flatMap((item): z.output<Row>[] => {
        const parsed = z.safeParse(row, item);
        return parsed.success ? [parsed.data] : [];
      }),
    ),
  );
  rowSchemas.set(schema, row);
  return schema;
}
