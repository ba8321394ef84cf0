/** Whether a header that lists words has one of them, or a star for all. */
export const hasWord = (header: string | null, word: string): boolean =>
  (header ?? '')
    .split(',')
    .some((part) => /^[*]$/.test(part.trim()) || part.trim().toLowerCase() === word.toLowerCase());

/** The type of a body without its parameters, in small letters. */
export const mediaTypeOf = (headers: Headers): string =>
  (headers.get('content-type') ?? '').replace(/;.*/s, '').trim().toLowerCase();

/** The character set that a type names; `undefined` when it names none. */
export const charsetOf = (headers: Headers): string | undefined =>
  /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(headers.get('content-type') ?? '')?.[1]?.toLowerCase();
