import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const PREFIX = 'klimabrikker:part/';

/** The entry of an element for the loader, which says when and where it is wanted. */
export const partEntry = (tag: string): string => PREFIX + tag;

/** Writes the entries that `partEntry` names. */
export function partEntries(): Plugin {
  return {
    name: 'klimabrikker:part-entries',
    // Vite has made a path of it.
    resolveId: (id) => (id.includes(PREFIX) ? `\0${id.slice(id.indexOf(PREFIX))}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const tag = id.slice(PREFIX.length + 1);
      const name = tag.replace(/(^|-)(\w)/g, (_match, _dash, letter: string) => letter.toUpperCase());
      const at = (path: string) => JSON.stringify(resolve('src', path));
      return `
        import { createPart } from ${at('embed/bring.ts')};
        import { ${name} } from ${at(`elements/${tag}/${tag}.ts`)};
        export const { bring } = createPart(${name});
      `;
    },
  };
}
