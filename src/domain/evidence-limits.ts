import type { Evidence } from '../contract/checklist.ts';

/** A number that falls short of what the criteria ask for, or is none. */
export type Shortfall =
  { readonly kind: 'below' | 'above'; readonly value: number; readonly limit: number } | { readonly kind: 'no-number' };

/** A number as people type it: `2 045`, `52,5 %`. `undefined` when it is none. */
export function parseNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/[\s%]/g, '').replace(/^[−–]/, '-').replace(',', '.');
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(plain) ? Number(plain) : undefined;
}

/** How a value falls short; `undefined` when it does not, or when nothing is asked of it. */
export function shortfallOf({ kind, min, max }: Evidence, value: string): Shortfall | undefined {
  if (kind !== 'number') return undefined;
  const number = parseNumber(value);
  if (number === undefined) return { kind: 'no-number' };
  if (min !== undefined && number < min) return { kind: 'below', value: number, limit: min };
  if (max !== undefined && number > max) return { kind: 'above', value: number, limit: max };
  return undefined;
}

/** Whether a value is what the criteria ask for. */
export const isWithinLimits = (evidence: Evidence, value: string): boolean =>
  shortfallOf(evidence, value) === undefined;
