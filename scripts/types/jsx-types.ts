import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { type Mend, mend } from './mend.ts';
import type { TypedManifest } from './typed-manifest.ts';

const MENDS: readonly Mend[] = [
  // What other frameworks with JSX have. TypeScript takes no declaration for a package that is not installed.
  [/\ndeclare module "preact"[^]*$/, ''],
  [/(?:\/\*\*(?:(?!\*\/)[^])*\*\/\s*)?export type (?:\w+SolidJs\w*|ScopedElements<[^]*?>) = \{[^]*?\n\};\n/g, ''],
  // Properties of CSS belong to React itself and not to its entries for compilers.
  [/(declare module "react\/jsx[^]*?\n {2}\}\n) {2}export interface CSSProperties[^\n]*\n/g, '$1'],
  // What every element of HTML has, as React knows it.
  [
    /type BaseProps<T extends HTMLElement> = \{[^]*?\n\};\n/,
    'type BaseProps<T extends HTMLElement> = import("react").HTMLAttributes<T> & import("react").RefAttributes<T> & { class?: string };\n',
  ],
];

/** The types of the elements in the JSX of React 19, which sets properties and listens to `onmember-selected`. */
export function jsxTypes(manifest: TypedManifest, folder: string): string {
  const fileName = 'jsx.d.ts';
  generateJsxTypes(manifest, { outdir: folder, fileName, useCemTypes: true, globalTypePath: '../index.js' });
  return mend(readFileSync(join(folder, fileName), 'utf8'), MENDS);
}
