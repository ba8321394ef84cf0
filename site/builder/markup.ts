const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ldquo: '“',
  rdquo: '”',
};

/** A text as it stands between tags or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A text out of HTML, with those entities that editors write. */
export const unescapeHtml = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? parseInt(hex, 16) : undefined;
      if (code === undefined) return ENTITIES[(name ?? '').toLowerCase()] ?? whole;
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );

/** A start tag with its attributes, in the order of the text; names are lower case. */
export interface StartTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where the tag begins, and where what is after it begins. */
  readonly from: number;
  readonly to: number;
}

/** The quotes of HTML, and those that word processors make of them. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”“',
  '”': '”',
  '„': '”“',
  '«': '»',
  '″': '″',
};

/**
 * All start tags of a piece of HTML, as far as it is HTML: comments are passed over, what does not end is left out. An
 * attribute may stand between typographic quotes. Reads markup without a parser of the browser, so that it is the same
 * everywhere and nothing that is pasted is ever made into a document.
 */
export function readStartTags(html: string): readonly StartTag[] {
  const tags: StartTag[] = [];
  const begin = /<!--[\s\S]*?(?:-->|$)|<([a-z][\w:.-]*)/gi;
  for (let found = begin.exec(html); found; found = begin.exec(html)) {
    const [whole, name] = found;
    if (name === undefined) continue;
    const tag = readAttributes(html, found.index + whole.length);
    if (tag === undefined) break;
    begin.lastIndex = tag.to;
    tags.push({ name: name.toLowerCase(), attributes: tag.attributes, from: found.index, to: tag.to });
  }
  return tags;
}

/** Reads attributes up to the end of a tag; `undefined` when it does not end. */
function readAttributes(html: string, from: number): Pick<StartTag, 'attributes' | 'to'> | undefined {
  const attributes: Record<string, string> = {};
  let at = from;
  while (at < html.length) {
    const char = html.charAt(at);
    if (char === '>') return { attributes, to: at + 1 };
    const name = /^[^\s=>/"'“”]+/.exec(html.slice(at, at + 100))?.[0];
    if (name === undefined) {
      at += 1;
      continue;
    }
    at += name.length;
    const equals = /^\s*=\s*/.exec(html.slice(at, at + 100))?.[0];
    const { value, to } = equals === undefined ? { value: '', to: at } : readValue(html, at + equals.length);
    at = to;
    attributes[name.toLowerCase()] ??= unescapeHtml(value);
  }
  return undefined;
}

function readValue(html: string, from: number): { readonly value: string; readonly to: number } {
  const closing = CLOSING[html.charAt(from)];
  if (closing === undefined) {
    const value = /^[^\s>]*/.exec(html.slice(from))?.[0] ?? '';
    return { value, to: from + value.length };
  }
  let to = from + 1;
  while (to < html.length && !closing.includes(html.charAt(to))) to += 1;
  return { value: html.slice(from + 1, to), to: to + 1 };
}
