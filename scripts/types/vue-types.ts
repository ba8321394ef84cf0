import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateVuejsTypes } from 'custom-element-vuejs-integration';
import { type Mend, mend } from './mend.ts';
import type { TypedManifest } from './typed-manifest.ts';

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());

const MENDS: readonly Mend[] = [
  // Our events are events, not details of one.
  [/CustomEvent<(import\("[^"]+"\)\.\w+)>/g, '$1'],
  // What every element of HTML has.
  [/DefineComponent<(\w+Props)>/g, 'DefineComponent<$1 & HTMLAttributes>'],
  [/import type \{ DefineComponent \}/, 'import type { DefineComponent, HTMLAttributes }'],
  // Vue has had JSX of its own since 3.3, and a global one would be React's too.
  [/\ndeclare global \{[^]*$/, ''],
];

/**
 * The types of the elements in Vue's templates. Vue looks `page-size` up as `pageSize` and `@member-selected` as
 * `onMemberSelected`, and so these are the names here.
 */
export function vueTypes(manifest: TypedManifest, folder: string): string {
  const fileName = 'vue.d.ts';
  generateVuejsTypes(manifest, { outdir: folder, fileName, hideLogs: true });
  const mended = mend(readFileSync(join(folder, fileName), 'utf8'), MENDS);
  return mended
    .replace(/^ {2}"on([\w-]+)"\?:/gm, (_match, name: string) => `  ${camelCase(`on-${name}`)}?:`)
    .replace(/^ {2}"([a-z]+(?:-[a-z]+)+)"\?:/gm, (_match, name: string) => `  ${camelCase(name)}?:`);
}
