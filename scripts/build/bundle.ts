import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { type InlineConfig, build, mergeConfig } from 'vite';
import { packageVersion } from './package-version.ts';
import { sharedSettings } from './shared-settings.ts';
import { squeezeCode } from './squeeze-code.ts';
import { squeezeCss } from './squeeze-css.ts';

/** One file for script tags. */
export interface Bundle {
  /** Name of the file without its ending. */
  readonly name: string;
  readonly entry: string;
  readonly folder: string;
  /** Whether dynamic imports become files of their own in `chunks/`, instead of parts of the one file. */
  readonly lazy: boolean;
}

/** Bundles one entry with everything it needs, Lit included, minified. */
export async function bundle({ name, entry, folder, lazy }: Bundle): Promise<void> {
  const settings: InlineConfig = {
    configFile: false,
    define: { KLIMABRIKKER_VERSION: JSON.stringify(packageVersion()) },
    plugins: [
      minifyTemplateLiterals({
        filter: (id) => /\/src\/[^?]*\.ts$/.test(id),
        failOnError: true,
        options: {
          generateSourceMap: false,
          minifyOptions: { minifyCSS: squeezeCss, minifyJS: false, removeEmptyAttributes: false },
        },
      }),
      squeezeCode(),
    ],
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: { [name]: entry }, formats: ['es'] },
      rolldownOptions: {
        // The build prints its own time.
        checks: { bundlerTimings: false },
        // Lazy parts import what they share from the entry, which may export more than the source says.
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          codeSplitting: lazy,
          minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
          comments: false,
        },
      },
    },
  };
  await build(mergeConfig(sharedSettings, settings));
}
