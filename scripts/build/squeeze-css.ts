const TOKENS = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\/\*[^]*?\*\/|\s+/g;

/**
 * CSS without comments and without the spaces that mean nothing. Deliberately does no more: minifiers that
 * understand CSS drop what is newer than they are, such as nesting and container queries.
 */
export function squeezeCss(css: string): string {
  const strings: string[] = [];
  return css
    .replace(TOKENS, (_match, text: string | undefined) =>
      text === undefined ? ' ' : `"${String(strings.push(text) - 1)}"`,
    )
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim()
    .replace(/"(\d+)"/g, (_match, index: string) => strings[Number(index)] ?? '');
}
