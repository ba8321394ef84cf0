import * as z from 'zod/mini';

/** Several values of one query parameter: `F,C` → `['F', 'C']`. Empty values are skipped. */
export const listOf = <Item extends z.core.$ZodType<string, string>>(item: Item) =>
  z.pipe(
    z.pipe(
      z.string(),
      z.transform((raw: string) => [...new Set(raw.split(',').filter((part) => part !== ''))]),
    ),
    z.array(item).check(z.maxLength(50)),
  );
