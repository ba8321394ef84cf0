/** One cell: what is found where a person has put a widget in a way. */
export interface Cell {
  readonly row: string;
  readonly column: string;
  readonly found: string;
}

/** The cells as a table in Markdown, as Prettier sets it. */
export function toTable(corner: string, cells: readonly Cell[]): string {
  const columns = [...new Set(cells.map(({ column }) => column))];
  const rows = [...new Set(cells.map(({ row }) => row))];
  const lines = [
    [corner, ...columns],
    ...rows.map((row) => [row, ...columns.map((column) => find(cells, row, column))]),
  ];
  const widths = [corner, ...columns].map((_, index) => Math.max(3, ...lines.map((line) => line[index]?.length ?? 0)));
  const [head = [], ...body] = lines.map((line) => line.map((text, index) => text.padEnd(widths[index] ?? 0)));
  return [head, widths.map((width) => '-'.repeat(width)), ...body].map((line) => `| ${line.join(' | ')} |`).join('\n');
}

const find = (cells: readonly Cell[], row: string, column: string): string =>
  cells.find((cell) => cell.row === row && cell.column === column)?.found ?? '';
