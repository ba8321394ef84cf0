import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

const INPUTS = [
  'src/**/*.ts',
  'scripts/build.ts',
  'scripts/build/*.ts',
  'scripts/types/*.ts',
  'scripts/element-tags.ts',
  'custom-elements.json',
  'tsconfig*.json',
  'vite.config.ts',
  'site/**/*.*',
  'custom-elements.json',
  'docs/contract/openapi.json',
  'server/data/**/*.{json,svg}',
  'server/src/{db,export,import}/**/*.ts',
];

/** A hash of everything the build reads. */
export function sourceHash(): string {
  const hash = createHash('sha256');
  for (const file of [...INPUTS.flatMap((pattern) => globSync(pattern)), 'package-lock.json'].sort()) {
    hash.update(`${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}
