/** Control characters but line breaks and tabs, and the marks that turn the direction of what follows. */
const UNWANTED = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Deeper than anything in the contract. */
const MAX_DEPTH = 20;

/** A text in composed form (NFC), without invisible characters, line ends as `\n`, no space at either end. */
export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(UNWANTED, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();

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
