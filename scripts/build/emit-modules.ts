import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { packageVersion } from './package-version.ts';

const RELATIVE_TS = /((?:from|import)\s*\(?\s*['"]\.{1,2}\/[^'"]+)\.ts(?=['"])/g;

/**
 * Writes the modules for bundlers, file by file as in `src`, with type declarations. Lit and zod stay bare imports,
 * so that a page with its own bundler has one copy of each.
 */
export function emitModules(): void {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json'],
    { stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('The modules did not compile.');

  // The compiler rewrites `.ts` in what runs, but not in declarations.
  for (const file of globSync('dist/**/*.d.ts')) {
    const declarations = readFileSync(file, 'utf8');
    writeFileSync(file, declarations.replace(RELATIVE_TS, '$1.js'));
  }

  // The loader knows its files by their hashes, so it exists only as the bundle; of its sources, only types are of use.
  for (const file of globSync('dist/embed/*.js')) rmSync(file);

  const guard = 'dist/controllers/define-once.js';
  const version = JSON.stringify(packageVersion());
  writeFileSync(guard, readFileSync(guard, 'utf8').replaceAll(/\bKLIMABRIKKER_VERSION\b/g, version));
}
