import { fetchPinned } from './pin.ts';

/** What the build makes of `import('./part.ts')` in the files that the loader loads. */
export async function pinnedImport<Part>(load: () => Promise<Part>, pins: string): Promise<Part> {
  await fetchPinned(import.meta.url.replace(/[^/]*$/, ''), pins);
  return load();
}
