import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { type InlineConfig, mergeConfig } from 'vite';
import { packageVersion } from './package-version.ts';
import { sharedSettings } from './shared-settings.ts';
import { squeezeCode } from './squeeze-code.ts';
import { squeezeCss } from './squeeze-css.ts';

/** What all files for script tags have in common: minified, comments and spaces in templates gone. */
export function bundleSettings(own: InlineConfig): InlineConfig {
  const common: InlineConfig = {
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
      emptyOutDir: false,
      rolldownOptions: {
        // The build prints its own time.
        checks: { bundlerTimings: false },
        // Lazy parts import what they share from the entry, which may export more than the source says.
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: '[name].js',
          minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
          comments: false,
        },
      },
    },
  };
  return mergeConfig(mergeConfig(sharedSettings, common), own);
}
