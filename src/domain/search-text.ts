import { foldText } from './fold-text.ts';

/** Company forms that people leave out or add at will. */
const IGNORED = new Set(['as', 'asa']);

/** The words of a search, folded. `AS` and `ASA` count only when nothing else was typed. */
export function searchTokens(query: string): readonly string[] {
  const tokens = foldText(query)
    .split(' ')
    .filter((token) => token !== '');
  const telling = tokens.filter((token) => !IGNORED.has(token));
  return telling.length > 0 ? telling : tokens;
}

/** What a search looks in: the fields folded one by one, each word with a space in front. */
export const toHaystack = (fields: readonly string[]): string =>
  fields
    .map((field) => ` ${foldText(field)}`)
    .join('')
    .replace(/ +/g, ' ');

/** Whether every word of a search begins a word of the haystack. */
export const matchesTokens = (haystack: string, tokens: readonly string[]): boolean =>
  tokens.every((token) => haystack.includes(` ${token}`));
