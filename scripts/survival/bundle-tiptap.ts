import { build } from 'vite';
import { TIPTAP_BUNDLE } from './editors.ts';

/** Puts Tiptap and its page into one file: its packages name each other, which browsers do not resolve. */
export async function bundleTiptap(): Promise<void> {
  const cut = TIPTAP_BUNDLE.lastIndexOf('/');
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: TIPTAP_BUNDLE.slice(0, cut),
      emptyOutDir: true,
      lib: { entry: 'scripts/survival/pages/tiptap.js', formats: ['es'], fileName: () => TIPTAP_BUNDLE.slice(cut + 1) },
    },
  });
}
