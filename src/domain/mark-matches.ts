import { foldText } from './fold-text.ts';

/** A stretch of text, and whether a search hit it. */
export interface MarkedText {
  readonly text: string;
  readonly hit: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}\p{Cf}]+/gu;
const IN_WORD = /^[\p{L}\p{M}\p{N}\p{Cf}]/u;

/**
 * Splits a short text at what the folded words of a search hit. The parts joined are the text.
 * Folding changes lengths (`aa` → `a`, `ß` → `ss`), so positions come from folding ever longer beginnings of each word.
 */
export function markMatches(text: string, tokens: readonly string[]): readonly MarkedText[] {
  const parts: MarkedText[] = [];
  let done = 0;
  for (const [start, end] of tokens.length > 0 ? foldedWords(text) : []) {
    const word = text.slice(start, end);
    const folded = foldText(word);
    const length = Math.max(0, ...tokens.filter((token) => folded.startsWith(token)).map((token) => token.length));
    if (length === 0) continue;
    if (start > done) parts.push({ text: text.slice(done, start), hit: false });
    done = start + hitEnd(word, length);
    parts.push({ text: text.slice(start, done), hit: true });
  }
  if (done < text.length || done === 0) parts.push({ text: text.slice(done), hit: false });
  return parts;
}

/** Where the words are that folding leaves; several in the text may be one, as in `974 760 673`. */
function foldedWords(text: string): readonly (readonly [start: number, end: number])[] {
  const words: [start: number, end: number][] = [];
  for (const { index, 0: word } of text.matchAll(WORD)) {
    const end = index + word.length;
    const last = words.at(-1);
    if (last && !foldText(text.slice(last[0], end)).includes(' ')) last[1] = end;
    else words.push([index, end]);
  }
  return words;
}

/** The shortest beginning of a word that folds to so many characters, and what belongs to its last letter. */
function hitEnd(word: string, length: number): number {
  let end = 0;
  let reached = 0;
  for (const letter of word) {
    const next = foldText(word.slice(0, end + letter.length)).length;
    if (reached >= length && (next > reached || !IN_WORD.test(letter))) break;
    reached = next;
    end += letter.length;
  }
  return end;
}
