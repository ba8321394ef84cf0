import { readFileSync } from 'node:fs';

/** How a snippet comes into an editor. A sanitizer has `filter` alone: what comes in is what is sent. */
export type Way = 'source' | 'paste' | 'code' | 'filter';

/** An editor or sanitizer, as npm offers it. */
export interface Editor {
  readonly id: string;
  readonly name: string;
  /** Name of the package whose version is told; without one it is the browser's own. */
  readonly packageName?: string;
  readonly ways: readonly Way[];
  /** What the page of the editor loads, in order. Without any, it runs outside of a browser. */
  readonly scripts?: readonly string[];
}

const EDITOR = ['source', 'paste', 'code'] as const;
const FILTER = ['filter'] as const;

/** Where the bundle of Tiptap is put, the only one that its authors do not give for script tags. */
export const TIPTAP_BUNDLE = '.tmp/survival/tiptap.js';

const tinymce = (major: number): Editor => ({
  id: `tinymce${major}`,
  name: 'TinyMCE',
  packageName: `tinymce${major}`,
  ways: EDITOR,
  scripts: [`/node_modules/tinymce${major}/tinymce.min.js`, '/scripts/survival/pages/tinymce.js'],
});

export const editors: readonly Editor[] = [
  tinymce(5),
  tinymce(6),
  tinymce(7),
  tinymce(8),
  {
    id: 'ckeditor5',
    name: 'CKEditor',
    packageName: 'ckeditor5',
    ways: EDITOR,
    scripts: ['/scripts/survival/pages/ckeditor5.js'],
  },
  { id: 'tiptap', name: 'Tiptap', packageName: '@tiptap/core', ways: EDITOR, scripts: [`/${TIPTAP_BUNDLE}`] },
  {
    id: 'dompurify',
    name: 'DOMPurify',
    packageName: 'dompurify',
    ways: FILTER,
    scripts: ['/node_modules/dompurify/dist/purify.min.js', '/scripts/survival/pages/dompurify.js'],
  },
  { id: 'sanitize-html', name: 'sanitize-html', packageName: 'sanitize-html', ways: FILTER },
  { id: 'xss', name: 'xss', packageName: 'xss', ways: FILTER },
  { id: 'set-html', name: 'setHTML', ways: FILTER, scripts: ['/scripts/survival/pages/set-html.js'] },
];

/** The version of an installed package, read from its folder: many packages do not export their `package.json`. */
export function versionOf(packageName: string): string {
  const found: unknown = JSON.parse(readFileSync(`node_modules/${packageName}/package.json`, 'utf8'));
  if (typeof found === 'object' && found !== null && 'version' in found && typeof found.version === 'string') {
    return found.version;
  }
  throw new Error(`${packageName} has no version.`);
}
