import { foldText } from './fold-text.ts';

/** A stretch of text, and whether a search hit it. */
export interface MarkedText {
  readonly text: string;
  readonly hit: boolean;
}

/**
 * Splits a short text at what the folded words of a search hit. The parts joined are the text.
 * Folding shortens (`aa` → `a`), so positions come from folding ever longer beginnings of each word.
 */
export function markMatches(text: string, tokens: readonly string[]): readonly MarkedText[] {
  if (tokens.length === 0) return [{ text, hit: false }];
  const parts: MarkedText[] = [];
  for (const word of text.split(
    /(?<=[\p{L}\p{M}\p{N}])(?=[^\p{L}\p{M}\p{N}])|(?<=[^\p{L}\p{M}\p{N}])(?=[\p{L}\p{M}\p{N}])/u,
  )) {
    const folded = foldText(word);
    const length = Math.max(0, ...tokens.filter((token) => folded.startsWith(token)).map((token) => token.length));
    const end = length === 0 ? 0 : hitEnd(word, length);
    if (end > 0) parts.push({ text: word.slice(0, end), hit: true });
    if (end < word.length) parts.push({ text: word.slice(end), hit: false });
  }
  return parts;
}

/** The longest beginning of a word that folds to at most this many characters. */
function hitEnd(word: string, length: number): number {
  let end = word.length;
  while (end > 0 && foldText(word.slice(0, end)).length > length) end--;
  return end;
}
