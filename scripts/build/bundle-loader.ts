import { bundle } from './bundle.ts';
import { bundleParts } from './bundle-parts.ts';

/** Writes the loader, which knows the hashes of all it loads, and what it loads. */
export async function bundleLoader(tags: readonly string[], folder: string): Promise<void> {
  const parts = await bundleParts(tags, `${folder}/parts`);
  await bundle({
    name: 'loader',
    entry: 'src/embed/loader.ts',
    folder,
    lazy: false,
    define: { KLIMABRIKKER_PARTS: JSON.stringify(parts) },
  });
}
