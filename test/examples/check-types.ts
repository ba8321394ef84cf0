import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** A line of a file that a compiler refuses: `Wrong.vue:12`. */
export type RefusedLine = string;

const run = promisify(execFile);

/** What a checker prints, also when it ends with errors: that is what it is asked for. */
async function outputOf(file: string, parameters: readonly string[]): Promise<string> {
  const failed = (error: unknown): string => {
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string') return error.stdout;
    throw error;
  };
  return run(process.execPath, [file, ...parameters]).then(({ stdout }) => stdout, failed);
}

const linesIn = (text: string, pattern: RegExp): RefusedLine[] => [
  ...new Set([...text.matchAll(pattern)].map(([, file = '', line = '']) => `${file}:${line}`)),
];

/** What the compiler of Vue refuses in examples and fixtures, those for React among them. */
export async function checkVueAndReact(): Promise<RefusedLine[]> {
  const output = await outputOf('node_modules/vue-tsc/bin/vue-tsc.js', ['-p', 'test/examples', '--pretty', 'false']);
  return linesIn(output, /^(?:.*\/)?([\w.-]+)\((\d+),\d+\): error/gm);
}

/** What the compiler of Svelte refuses of its own files. */
export async function checkSvelte(): Promise<RefusedLine[]> {
  const output = await outputOf('node_modules/svelte-check/bin/svelte-check', [
    ...['--workspace', 'examples/svelte', '--config', 'svelte.config.js'],
    ...['--tsconfig', '../../test/examples/tsconfig.json', '--output', 'machine'],
  ]);
  if (!output.includes(' COMPLETED ')) throw new Error(output);
  return linesIn(output, /ERROR "(?:[^"]*\/)?([\w-]+\.svelte)" (\d+):/g);
}
