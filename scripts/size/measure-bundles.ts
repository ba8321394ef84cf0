import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { staticGraph } from './static-graph.ts';

/** What one file costs, in bytes. */
export interface Size {
  /** Path below `dist`. */
  readonly file: string;
  readonly minified: number;
  /** Compressed at level 11, each file by itself, as a server sends it. */
  readonly brotli: number;
}

const BROTLI_11 = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

const measure = (root: string, file: string, loaded: readonly string[]): Size => {
  const contents = loaded.map((path) => readFileSync(path));
  return {
    file: relative(root, file).replaceAll('\\', '/'),
    minified: contents.reduce((sum, content) => sum + content.length, 0),
    brotli: contents.reduce((sum, content) => sum + brotliCompressSync(content, BROTLI_11).length, 0),
  };
};

/**
 * Sizes of the entries in `cdn/` with everything they import statically, then of each lazy chunk by itself, then of
 * the self-contained files.
 */
export function measureBundles(root: string): Size[] {
  const files = (pattern: string) => globSync(`${root}/${pattern}`).sort();
  return [
    ...files('cdn/*.js').map((file) => measure(root, file, staticGraph(file))),
    ...files('cdn/chunks/*.js').map((file) => measure(root, file, [file])),
    ...files('standalone/*.js').map((file) => measure(root, file, [file])),
  ];
}
