/*
 * Declarations of reactive properties that read their attribute as editors write it, and have their default back when
 * the attribute is taken away.
 */

/** A text; empty without the attribute. */
export const text = (attribute?: string) => ({
  ...(attribute !== undefined && { attribute }),
  converter: (value: string | null): string => value ?? '',
});

/** A number. */
export const number = (attribute: string, initial: number) => ({
  attribute,
  converter: (value: string | null): number => (value === null ? initial : Number(value)),
});

/** A switch: present, empty, `true` or its own name is on; `false` is off. */
export const flag = (attribute: string) => ({
  attribute,
  converter: (value: string | null): boolean => value !== null && value.trim().toLowerCase() !== 'false',
});
