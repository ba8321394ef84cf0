import { build } from 'vite';
import { bundleSettings } from './bundle-settings.ts';

/** One file for script tags. */
export interface Bundle {
  /** Name of the file without its ending. */
  readonly name: string;
  readonly entry: string;
  readonly folder: string;
  /** Whether dynamic imports become files of their own in `chunks/`, instead of parts of the one file. */
  readonly lazy: boolean;
  /** Constants of this file. */
  readonly define?: Readonly<Record<string, string>>;
}

/** Bundles one entry with everything it needs, Lit included, minified. */
export async function bundle({ name, entry, folder, lazy, define = {} }: Bundle): Promise<void> {
  await build(
    bundleSettings({
      define,
      build: {
        outDir: folder,
        lib: { entry: { [name]: entry }, formats: ['es'] },
        rolldownOptions: { output: { chunkFileNames: 'chunks/[name]-[hash].js', codeSplitting: lazy } },
      },
    }),
  );
}
