/** Control characters but line breaks and tabs, and the marks that turn the direction of what follows. */
const UNWANTED = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** A text in composed form (NFC), without invisible characters, line ends as `\n`, no space at either end. */
export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(UNWANTED, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();
