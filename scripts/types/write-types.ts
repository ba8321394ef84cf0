import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { format } from 'prettier';
import { domTypes } from './dom-types.ts';
import { jsxTypes } from './jsx-types.ts';
import { svelteTypes } from './svelte-types.ts';
import { typedManifest } from './typed-manifest.ts';
import { vueTypes } from './vue-types.ts';

/** The generators write files; what is in them is mended before it is published. */
const DRAFTS = '.tmp/types';

/**
 * Writes what editors and frameworks know the elements by: types for the DOM, React, Vue and Svelte, custom
 * data for VS Code and
 * web types for JetBrains' editors. All of it comes from `custom-elements.json`.
 */
export async function writeTypes(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  // Each generator gets a manifest of its own: they write into it.
  const files: Readonly<Record<string, string>> = {
    'dom.d.ts': domTypes(typedManifest()),
    'react.d.ts': jsxTypes(typedManifest(), DRAFTS),
    'vue.d.ts': vueTypes(typedManifest(), DRAFTS),
    'svelte.d.ts': svelteTypes(typedManifest(), DRAFTS),
    'web-types.json': getWebTypesData(typedManifest(), {}),
    'vscode.html-custom-data.json': getVsCodeHtmlCustomData(typedManifest(), {}),
    'vscode.css-custom-data.json': getVsCodeCssCustomData(typedManifest(), {}),
  };
  for (const [name, text] of Object.entries(files)) {
    const parser = name.endsWith('.json') ? 'json' : 'typescript';
    writeFileSync(`${folder}/${name}`, await format(text, { parser, printWidth: 120, singleQuote: true }));
  }
  // A bundler that follows the import finds a module without anything in it.
  for (const name of ['dom', 'react', 'vue', 'svelte']) writeFileSync(`${folder}/${name}.js`, 'export {};\n');
  rmSync(DRAFTS, { recursive: true, force: true });
}
