import { mkdirSync, writeFileSync } from 'node:fs';
import { gates } from './size/gates.ts';
import { measureBundles } from './size/measure-bundles.ts';

/**
 * Prints how many bytes the files for script tags are, minified and after brotli 11, and fails when one is over its
 * gate. A goal that is not reached yet is shown and does not fail. 1 kB is 1000 bytes. The figures are also written to
 * `.tmp/size.json`.
 */
const sizes = measureBundles('dist');
const kB = (bytes: number) => `${(bytes / 1000).toFixed(2)} kB`;

const rows = sizes.map((size) => {
  const { limit, goal = limit } = gates[size.file] ?? {};
  return {
    ...size,
    gate: limit,
    goal,
    isOver: limit !== undefined && size.brotli > limit,
    missedBy: goal === undefined ? 0 : Math.max(0, size.brotli - goal),
  };
});

const print = (file: string, ...cells: readonly string[]) =>
  console.log(file.padEnd(48) + cells.map((cell) => cell.padStart(12)).join(''));

print('file', 'minified', 'brotli', 'gate', 'goal');
for (const { file, minified, brotli, gate, goal, isOver, missedBy } of rows) {
  const verdict = isOver ? '  ✖ over its gate' : missedBy > 0 ? `  goal missed by ${kB(missedBy)}` : '';
  print(
    file,
    kB(minified),
    kB(brotli),
    gate === undefined ? '–' : kB(gate),
    goal === undefined ? '–' : kB(goal),
    verdict,
  );
}

mkdirSync('.tmp', { recursive: true });
writeFileSync('.tmp/size.json', `${JSON.stringify(rows, null, 2)}\n`);

const missing = Object.keys(gates).filter((file) => !sizes.some((size) => size.file === file));
for (const file of missing) console.error(`✖ ${file} has a gate and was not built`);
const over = rows.filter(({ isOver }) => isOver);
for (const { file, brotli, gate = 0 } of over) console.error(`✖ ${file} is ${kB(brotli - gate)} over its gate`);
process.exitCode = over.length + missing.length > 0 ? 1 : 0;
