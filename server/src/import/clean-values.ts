import { cleanText } from '../../../src/contract/index.ts';

/** Deeper than anything in the contract. */
const MAX_DEPTH = 20;

/**
 * A copy of parsed JSON in which every text is clean.
 * @throws {RangeError} when it is nested deeper than any data of the contract
 */
export function cleanValues(value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) throw new RangeError('nested too deeply');
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map((item: unknown) => cleanValues(item, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleanValues(item, depth + 1)]));
}
