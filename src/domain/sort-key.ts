/** After z in code order, so that plain string comparison gives the order of the Norwegian alphabet. */
const AFTER_Z: Readonly<Record<string, string>> = { æ: '{', ä: '{', ø: '|', ö: '|', å: '}', aa: '}' };
const LAST_LETTERS: Readonly<Record<string, string>> = { '{': 'Æ', '|': 'Ø', '}': 'Å' };
const PLAIN: Readonly<Record<string, string>> = { ü: 'y', đ: 'd', ð: 'd', ŋ: 'n', ŧ: 't', ł: 'l', þ: 'th', ß: 'ss' };

/**
 * A key whose order by code unit is the Norwegian alphabet (…, z, æ, ø, å; `aa` as å), digits before letters and
 * numbers by value, the same in the browser and in both databases.
 */
export const sortKey = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/aa|[æäøöå]/g, (letter) => AFTER_Z[letter] ?? letter)
    .replace(/[üđðŋŧłþß]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}{|}]+/gu, ' ')
    .trim()
    .replace(/\d+/g, (digits) => digits.padStart(8, '0'));

/** The heading under which a key stands in an alphabetical list: a letter, or `#`. */
export function initialOf(key: string): string {
  const first = key.charAt(0);
  return LAST_LETTERS[first] ?? (/\p{L}/u.test(first) ? first.toUpperCase() : '#');
}
