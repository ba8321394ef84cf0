import { readAllowances } from './survival/allowances.ts';
import { runMatrix } from './survival/matrix.ts';
import { writeMatrix } from './survival/matrix-file.ts';
import { writeQuoted } from './survival/quoted.ts';

/**
 * Writes `docs/embedding/survival.json` and the page made of it: what is left of each snippet in each editor and
 * sanitizer, and what a page with the loader shows of that. Needs a build. Brings up to date what the other pages of that
 * folder quote of the manifest; with `--quotes` that alone.
 */
writeQuoted(readAllowances());
if (!process.argv.includes('--quotes')) {
  writeMatrix(await runMatrix());
  console.log('docs/embedding/survival.json and survival.md written');
}
