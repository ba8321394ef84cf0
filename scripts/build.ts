import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { buildSite } from './build/build-site.ts';
import { bundle } from './build/bundle.ts';
import { bundleLoader } from './build/bundle-loader.ts';
import { emitModules } from './build/emit-modules.ts';
import { sourceHash } from './build/source-hash.ts';
import { writeIntegrity } from './build/write-integrity.ts';
import { elementTags } from './element-tags.ts';
import { writeTypes } from './types/write-types.ts';

/**
 * Writes `dist/`: modules for bundlers, `cdn/` (one file per element and lazy chunks) and `standalone/` (one file per
 * element and nothing else), each of the last two also with all elements in `klimabrikker.js`; the loader with its
 * `parts/`; the hashes of all these; and `site/`.
 * With `--if-stale` nothing happens when the last build was made from the same sources.
 */
const STAMP = '.tmp/build-of';
const hash = sourceHash();
const isFresh = existsSync('dist') && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash;

if (process.argv.includes('--if-stale') && isFresh) {
  console.log('dist/ is up to date.');
} else {
  const start = performance.now();
  rmSync('dist', { recursive: true, force: true });
  rmSync(STAMP, { force: true });

  emitModules();
  await writeTypes('dist/types');
  const entries = [
    ...elementTags().map((tag) => ({ name: tag, entry: `src/elements/${tag}/define.ts` })),
    { name: 'klimabrikker', entry: 'src/define.ts' },
  ];
  for (const entry of entries) {
    await bundle({ ...entry, folder: 'dist/cdn', lazy: true });
    await bundle({ ...entry, folder: 'dist/standalone', lazy: false });
  }
  await bundleLoader(elementTags(), 'dist/cdn');
  writeIntegrity('dist');
  await buildSite();

  mkdirSync('.tmp', { recursive: true });
  writeFileSync(STAMP, hash);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`dist/ built in ${seconds} s: ${entries.map(({ name }) => name).join(', ')}, site`);
}
