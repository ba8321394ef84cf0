/**
 * Reads a boolean attribute as editors write it: present, empty, `true` or its own name is on; `false` is off.
 * For the `converter` of a Lit property.
 */
export const booleanAttribute = {
  fromAttribute: (value: string | null): boolean => value !== null && value.trim().toLowerCase() !== 'false',
};
