/**
 * Declares a boolean property, read from its attribute as editors write it: present, empty, `true` or its own name is
 * on; `false` is off.
 */
export const flag = (attribute: string) => ({
  attribute,
  converter: (value: string | null): boolean => value !== null && value.trim().toLowerCase() !== 'false',
});
