import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { type Matrix, matrixSchema } from './matrix-schema.ts';
import { matrixPage } from './matrix-page.ts';

const JSON_FILE = 'docs/embedding/survival.json';
const PAGE_FILE = 'docs/embedding/survival.md';

/** What the repository says of the matrix: the figures, and the page made of them. */
export const readMatrix = (): { readonly matrix: Matrix; readonly page: string } => ({
  matrix: z.parse(matrixSchema, JSON.parse(readFileSync(JSON_FILE, 'utf8'))),
  page: readFileSync(PAGE_FILE, 'utf8'),
});

/** Writes both. */
export function writeMatrix(matrix: Matrix): void {
  writeFileSync(JSON_FILE, `${JSON.stringify(matrix, undefined, 2)}\n`);
  writeFileSync(PAGE_FILE, matrixPage(matrix));
}
