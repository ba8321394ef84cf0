import type { FormValues } from './form-values.ts';

interface ItemField {
  readonly index: number;
  /** What follows the index: `/title`. */
  readonly rest: string;
}

function itemField(pointer: string, list: string): ItemField | undefined {
  if (!pointer.startsWith(`${list}/`)) return undefined;
  const [, index, rest = ''] = /^(0|[1-9]\d{0,5})(\/.*)?$/.exec(pointer.slice(list.length + 1)) ?? [];
  return index === undefined ? undefined : { index: Number(index), rest };
}

/** Numbers of the items of a list that have a field, in order. Numbers may be left out. */
export const itemIndices = (values: FormValues, list: string): readonly number[] =>
  [...new Set(Object.keys(values).flatMap((pointer) => itemField(pointer, list)?.index ?? []))].toSorted(
    (a, b) => a - b,
  );

/** All values without an item of a list; the items after it move up. */
export const removeItem = (values: FormValues, list: string, index: number): FormValues =>
  Object.fromEntries(
    Object.entries(values).flatMap(([pointer, text]) => {
      const item = itemField(pointer, list);
      if (item?.index === index) return [];
      const isAfter = item !== undefined && item.index > index;
      return [[isAfter ? `${list}/${item.index - 1}${item.rest}` : pointer, text]];
    }),
  );

/** The values of an item of a list. */
export const itemOf = (values: FormValues, list: string, index: number): FormValues =>
  Object.fromEntries(Object.entries(values).filter(([pointer]) => itemField(pointer, list)?.index === index));

/** All values with an item as {@link itemOf} returned it back in its place; the items from there on move down. */
export const insertItem = (values: FormValues, list: string, index: number, fields: FormValues): FormValues => ({
  ...Object.fromEntries(
    Object.entries(values).map(([pointer, text]) => {
      const item = itemField(pointer, list);
      const isAfter = item !== undefined && item.index >= index;
      return [isAfter ? `${list}/${item.index + 1}${item.rest}` : pointer, text];
    }),
  ),
  ...fields,
});
