import { fetchPinned } from './pin.ts';

/** Folder of the files that this loader loads, and what to load for each, with hashes; the build puts them in. */
declare const KLIMABRIKKER_PARTS: { readonly id: string; readonly pins: Readonly<Record<string, string>> };

/** Loads one of the files that were built with this loader, as it was then or not at all. */
export async function loadPart<Part>(name: string): Promise<Part> {
  const { id, pins } = KLIMABRIKKER_PARTS;
  const folder = import.meta.url.replace(/[^/]*$/, `parts/${id}/`);
  await fetchPinned(folder, pins[name] ?? '');
  return import(/* @vite-ignore */ `${folder + name}.js`).then((part: Part) => part);
}
