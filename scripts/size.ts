import { mkdirSync, writeFileSync } from 'node:fs';
import { gates } from './size/gates.ts';
import { measureBundles } from './size/measure-bundles.ts';

/**
 * Prints how many bytes the files for script tags are, minified and after brotli 11, and fails when one is over its
 * gate. 1 kB is 1000 bytes. The figures are also written to `.tmp/size.json`.
 */
const sizes = measureBundles('dist');
const kB = (bytes: number) => `${(bytes / 1000).toFixed(2)} kB`;

const rows = sizes.map((size) => {
  const gate = gates[size.file];
  return { ...size, gate, isOver: gate !== undefined && size.brotli > gate };
});

console.log(`${'file'.padEnd(48)}${'minified'.padStart(12)}${'brotli'.padStart(12)}${'gate'.padStart(12)}`);
for (const { file, minified, brotli, gate, isOver } of rows) {
  const verdict = gate === undefined ? '–' : kB(gate);
  console.log(
    `${file.padEnd(48)}${kB(minified).padStart(12)}${kB(brotli).padStart(12)}${verdict.padStart(12)}${isOver ? '  ✖ over' : ''}`,
  );
}

mkdirSync('.tmp', { recursive: true });
writeFileSync('.tmp/size.json', `${JSON.stringify(rows, null, 2)}\n`);

const missing = Object.keys(gates).filter((file) => !sizes.some((size) => size.file === file));
for (const file of missing) console.error(`✖ ${file} has a gate and was not built`);
const over = rows.filter(({ isOver }) => isOver);
for (const { file, brotli, gate = 0 } of over) console.error(`✖ ${file} is ${kB(brotli - gate)} over its gate`);
process.exitCode = over.length + missing.length > 0 ? 1 : 0;
