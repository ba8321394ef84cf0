import { paths } from '../../contract/index.ts';
import type { EndpointCheck } from '../known.ts';
import { readCsv } from '../read-csv.ts';
import { hasMark, readText } from '../read-text.ts';
import type { Site } from '../site.ts';

/** What a spreadsheet runs. */
const FORMULA = /^[\s\0]*[=+\-@\t\r＝＋－＠]/;

/** Whether the tables for download open in Norwegian Excel, and run nothing there. */
export const checkTables: EndpointCheck = async (site, { initiatives }) => {
  const files = initiatives.flatMap(({ id, members, checklist }) => [
    ...(members ? [paths.membersCsv(id)] : []),
    ...(checklist ? [paths.checklistCsv(id)] : []),
  ]);
  for (const path of files) await checkTable(site, path);
};

async function checkTable(site: Site, path: string): Promise<void> {
  const { look, report } = site;
  look('csv');
  const text = await readText(site, path, {
    isType: (type) => type === 'text/csv',
    onMissing: ({ url }) => report('csv.missing', { url }),
    onOtherType: ({ url }, type) => report('csv.type', { url, parameters: { type } }),
    mayBeLarge: true,
  });
  if (text === undefined) return;
  const { url, bytes } = await site.read(path);
  if (!hasMark(bytes)) report('csv.no-bom', { url });
  const head = text.replace(/\n.*/s, '');
  const isSemicolons = head.includes(';') || !/[,\t]/.test(head);
  if (!isSemicolons) report('csv.delimiter', { url });
  const rows = readCsv(text, isSemicolons ? ';' : ',');
  const expected = rows[0]?.length ?? 0;
  const ragged = rows.findIndex((row) => row.length !== expected);
  if (ragged >= 0) {
    report('csv.ragged', { url, parameters: { row: ragged + 1, counted: rows[ragged]?.length ?? 0, expected } });
  }
  const formula = rows.findIndex((row) => row.some((cell) => FORMULA.test(cell)));
  if (formula >= 0) report('csv.formula', { url, parameters: { row: formula + 1 } });
}
