import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateSvelteTypes } from 'custom-element-svelte-integration';
import { type Mend, mend } from './mend.ts';
import type { TypedManifest } from './typed-manifest.ts';

const MENDS: readonly Mend[] = [
  // The common attributes: the generator's need a JSX that Svelte does not have.
  [/^[^]*?type BaseEvents = \{\};\n/, 'import type { HTMLAttributes } from "svelte/elements";\n'],
  [/Partial<(\w+)Props & BaseProps & BaseEvents>/g, '$1Props & HTMLAttributes<import("../index.js").$1>'],
  // As Svelte 5 has events: an attribute, and our own class instead of a detail.
  [/"on:([\w-]+)"\?: \(e: CustomEvent<(import\("[^"]+"\)\.\w+)>\)/g, '"on$1"?: (e: $2)'],
  // They are set, and never changed by the element.
  [/"bind:(\w+)"/g, '$1'],
  // A namespace inside of a module is seen by nobody.
  [
    /declare namespace svelteHTML \{[^]*$/,
    'declare module "svelte/elements" {\n  interface SvelteHTMLElements extends CustomElements {}\n}\n',
  ],
];

/** The types of the elements in the markup of Svelte 5. */
export function svelteTypes(manifest: TypedManifest, folder: string): string {
  const fileName = 'svelte.d.ts';
  generateSvelteTypes(manifest, { outdir: folder, fileName, hideLogs: true });
  return mend(readFileSync(join(folder, fileName), 'utf8'), MENDS);
}
