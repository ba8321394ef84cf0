/** An organisation number as people write it, in groups that do not break. */
export const spaced = (number: string): string => number.replace(/(\d{3})(?=\d)/g, '$1\u00a0');
