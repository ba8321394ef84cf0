import { globSync, mkdirSync, writeFileSync } from 'node:fs';

const PAGE = '.tmp/all.test.ts';

/**
 * Writes the one page that imports every matching test file, and returns its path. A page per file costs seconds
 * each in start-up. Names of custom elements are therefore shared by all tests.
 */
export function writeTestPage(pattern: string): string {
  const files = globSync(pattern).sort();
  if (files.length === 0) throw new Error(`No test file matches ${pattern}`);
  mkdirSync('.tmp', { recursive: true });
  const lines = files.map((file) => `import '../${file.replaceAll('\\', '/')}';\n`);
  writeFileSync(PAGE, lines.join(''));
  return PAGE;
}
