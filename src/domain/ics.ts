/** One property of a calendar: name with parameters, and value as it is to stand there. */
export type IcsLine = readonly [name: string, value: string];

/** Octets that a line of a calendar may have, without its end (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/** Text as a value: backslash, semicolon and comma escaped, line breaks as `\\n`, no other control characters. */
export const icsText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x09\x0b-\x1f\x7f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** A moment in ms since 1970 as UTC: `20260520T093000Z`. */
export const icsMoment = (moment: number): string => new Date(moment).toISOString().replace(/[-:]|\.\d{3}/g, '');

/** A day as a date: `2026-05-20` → `20260520`. */
export const icsDate = (day: string): string => day.replaceAll('-', '');

/** Lines as the text of a calendar: folded at 75 octets, never inside a character, each ended by CRLF. */
export const icsLines = (lines: readonly IcsLine[]): string =>
  lines.map(([name, value]) => `${fold(`${name}:${value}`)}\r\n`).join('');

function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const width = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + width > LINE_OCTETS) {
      folded += '\r\n ';
      // The space counts.
      octets = 1;
    }
    folded += character;
    octets += width;
  }
  return folded;
}

const octetsOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4);
