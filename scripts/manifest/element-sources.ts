import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The text of an element's own files and of the shared templates that they import, by path. */
export function elementSources(tag: string): ReadonlyMap<string, string> {
  const sources = new Map<string, string>();
  const add = (file: string): void => {
    if (sources.has(file) || !existsSync(file)) return;
    const text = readFileSync(file, 'utf8');
    sources.set(file, text);
    for (const [, specifier = ''] of text.matchAll(/from '(\.[^']+)'/g)) {
      const imported = join(dirname(file), specifier).replaceAll('\\', '/');
      if (imported.startsWith('src/templates/')) add(imported);
    }
  };
  for (const file of globSync(`src/elements/${tag}/**/*.ts`).sort()) add(file.replaceAll('\\', '/'));
  return sources;
}
