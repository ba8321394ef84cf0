/** A mail out of an `.eml` file, as far as a reader wants it. */
export interface ReadMail {
  readonly to: string;
  readonly subject: string;
  readonly date: string;
  readonly text: string;
}

/**
 * Reads a mail of one plain text part, as this server writes them: folded headers, encoded words, quoted-printable or
 * base64. It is no reader of mail from anywhere else.
 */
export function readEml(file: string): ReadMail {
  const [head = '', ...rest] = file.split(/\r?\n\r?\n/);
  const headers = new Map(
    head
      .replace(/\r?\n[ \t]+/g, ' ')
      .split(/\r?\n/)
      .map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
      }),
  );
  const header = (name: string): string => decodeWords(headers.get(name) ?? '');
  return {
    to: header('to'),
    subject: header('subject'),
    date: header('date'),
    text: decodeBody(rest.join('\n\n'), header('content-transfer-encoding').toLowerCase()),
  };
}

function decodeBody(body: string, encoding: string): string {
  switch (encoding) {
    case 'quoted-printable':
      return decodeQuoted(body.replace(/=\r?\n/g, ''));
    case 'base64':
      return Buffer.from(body, 'base64').toString('utf8');
    default:
      return body;
  }
}

/** Encoded words (RFC 2047); white space between two of them is not part of the text. */
const decodeWords = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString('utf8')
        : decodeQuoted(word.replaceAll('_', ' ')),
    );

const decodeQuoted = (text: string): string =>
  Buffer.from(
    text.replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
