import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';

const importsOf = (file: string): string[] => {
  const { module } = parseSync(file, readFileSync(file, 'utf8'));
  const imported = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  const exported = module.staticExports.flatMap(({ entries }) => entries.map((entry) => entry.moduleRequest?.value));
  return [...imported, ...exported].filter((specifier) => specifier !== undefined);
};

/** A built file and every file it imports statically, each once: what a browser loads before the first code runs. */
export function staticGraph(entry: string): string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const specifier of importsOf(file)) if (specifier.startsWith('.')) visit(join(dirname(file), specifier));
  };
  visit(entry);
  return [...found];
}
