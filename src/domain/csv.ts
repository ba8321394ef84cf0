/** Excel opens a file as UTF-8 only with this in front. */
const BOM = '\ufeff';

/**
 * A CSV file as Norwegian Excel reads it: BOM, `;`, CRLF, quotes where needed. A cell that a spreadsheet would run
 * as a formula gets an apostrophe in front.
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  BOM + rows.map((row) => `${row.map(toCell).join(';')}\r\n`).join('');

function toCell(text: string): string {
  const safe = /^[\s\0]*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
