/** After z in code order, so that plain string comparison gives the order of the Norwegian alphabet. */
const AFTER_Z: Readonly<Record<string, string>> = {
  æ: '{',
  'a\u0308': '{',
  ø: '|',
  'o\u0308': '|',
  'a\u030a': '}',
  aa: '}',
};
const LAST_LETTERS: Readonly<Record<string, string>> = { '{': 'Æ', '|': 'Ø', '}': 'Å' };
const PLAIN: Readonly<Record<string, string>> = {
  'u\u0308': 'y',
  đ: 'd',
  ð: 'd',
  ŋ: 'n',
  ŧ: 't',
  ł: 'l',
  þ: 'th',
  ß: 'ss',
};

/**
 * A key whose order by code unit is the Norwegian alphabet (…, z, æ, ø, å; `aa` as å), digits before letters and
 * numbers by value, the same in the browser and in both databases.
 */
export const sortKey = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    // These stand for letters below.
    .replace(/[{|}]/g, ' ')
    .replace(/aa|[ao]\u0308|a\u030a|[æø]/g, (letter) => AFTER_Z[letter] ?? letter)
    .replace(/u\u0308|[đðŋŧłþß]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .replace(/[^\p{L}\p{N}{|}]+/gu, ' ')
    .trim()
    .replace(/\d+/g, (digits) => digits.padStart(8, '0'));

/** The heading under which a key stands in an alphabetical list: a letter, or `#`. */
export function initialOf(key: string): string {
  const first = key.charAt(0);
  return LAST_LETTERS[first] ?? (/\p{L}/u.test(first) ? first.toUpperCase() : '#');
}
