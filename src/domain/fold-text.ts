/** Letters that differ only in spelling or keyboard: Norwegian, Sami and other Latin letters without a decomposition. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'a',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ŋ: 'n',
  ŧ: 't',
  þ: 't',
  ł: 'l',
  ß: 'ss',
};

const PLAIN = /^[a-z\d]*$/;

/**
 * Text as search compares it: lower case, no diacritics, `å/aa/a`, `æ/ae/a` and `ø/oe/o` alike, everything but
 * letters and digits as one space, invisible characters (soft hyphens) gone. Groups of three digits join what follows
 * them (`974 760 673`, but not `2021 2022`). `Bærum`, `baerum` and `barum` fold alike.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // Most words have nothing to fold but doubled vowels, and marking folds every word on the page for every key.
  return joinVowels(PLAIN.test(lower) ? lower : foldLetters(text));
}

const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .replace(/[æøđðŋŧþłß]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(?<!\d)(\d{3}) (?=\d)/g, '$1');

const joinVowels = (text: string): string => text.replace(/a[ae]+/g, 'a').replace(/oe+/g, 'o');
