import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files shared by elements that can hold a public name: templates have parts and slots, and events have names. */
const SHARED = /^src\/(templates\/|controllers\/.*-event\.ts$)/;

/** The text of an element's own files and of the shared templates and events that they import, by path. */
export function elementSources(tag: string): ReadonlyMap<string, string> {
  const sources = new Map<string, string>();
  const add = (file: string): void => {
    if (sources.has(file) || !existsSync(file)) return;
    const text = readFileSync(file, 'utf8');
    sources.set(file, text);
    for (const [, specifier = ''] of text.matchAll(/from '(\.[^']+)'/g)) {
      const imported = join(dirname(file), specifier).replaceAll('\\', '/');
      if (SHARED.test(imported)) add(imported);
    }
  };
  for (const file of globSync(`src/elements/${tag}/**/*.ts`).sort()) add(file.replaceAll('\\', '/'));
  return sources;
}
