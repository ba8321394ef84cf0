import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Manifest } from './manifest-types.ts';

/** The manifest as the analyzer sees the sources, private members and all. */
export function analyzeElements(): Manifest {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet'],
    { stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('The analyzer failed.');
  return JSON.parse(readFileSync('.tmp/manifest/custom-elements.json', 'utf8')) as Manifest;
}
