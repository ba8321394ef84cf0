import type { TypedManifest } from './typed-manifest.ts';

/**
 * The events of the elements for `addEventListener` in TypeScript; a name that two elements have is either class.
 * `HTMLElementTagNameMap` is declared where the elements are registered.
 */
export function domTypes({ modules }: TypedManifest): string {
  const types = new Map<string, Set<string>>();
  for (const { declarations = [] } of modules) {
    for (const declaration of declarations) {
      if (!('events' in declaration)) continue;
      for (const { name, type } of declaration.events ?? []) {
        types.set(name, (types.get(name) ?? new Set()).add(type.text));
      }
    }
  }
  const lines = [...types].sort().map(([name, texts]) => `"${name}": ${[...texts].join(' | ')};`);
  return `export {};\ndeclare global {\n  interface HTMLElementEventMap {\n${lines.join('\n')}\n}\n}\n`;
}
