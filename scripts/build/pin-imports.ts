import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Plugin, parseSync } from 'vite';

/** Stands in the code until the hashes are known. */
const PLACE = '@pins';
const SOURCE_IMPORT = /(?<!typeof )\bimport\('\.{1,2}\/[^']+'\)/g;
// Where a file holds several modules, what was asked for is one of its exports.
const BUILT_IMPORT = /(import\(["'`]\.\/([\w.-]+)\.js["'`]\)(?:\.then\([\w$]+=>[\w$]+\.[\w$]+\))?),(["'`])@pins\3/g;

/** Makes every dynamic import of our sources wait for files whose hashes were compared; `pinFiles` puts those in. */
export function pinnedImports(): Plugin {
  const helper = resolve('src/embed/pinned-import.ts');
  return {
    name: 'klimabrikker:pinned-imports',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || id === helper || !SOURCE_IMPORT.test(code)) return undefined;
      const pinned = code.replace(SOURCE_IMPORT, (load) => `pinnedImport(() => ${load}, '${PLACE}')`);
      return { code: `import { pinnedImport } from ${JSON.stringify(helper)};\n${pinned}`, map: null };
    },
  };
}

/**
 * Puts hashes into the built files of a folder: every dynamic import gets those of the file and of what it imports
 * statically. What is imported is finished before who imports it, so that a hash covers all that comes after.
 * @returns for each entry, the pins of what a browser has to load before it can run
 */
export function pinFiles(folder: string, entries: readonly string[]): Record<string, string> {
  const pins = new Map<string, string>();
  const underway = new Set<string>();
  const pathOf = (name: string) => `${folder}/${name}.js`;
  const pinsOf = (names: readonly string[]) => names.map((name) => `${name}:${finish(name)}`).join(',');

  function finish(name: string): string {
    const known = pins.get(name);
    if (known !== undefined) return known;
    if (underway.has(name)) throw new Error(`${name} loads itself in the end, so no hash can cover it.`);
    underway.add(name);
    const here = staticNames(folder, name);
    let count = 0;
    const code = readFileSync(pathOf(name), 'utf8').replace(BUILT_IMPORT, (_match, load: string, part: string) => {
      count++;
      // Who asks is here already, and so is what it needs.
      return `${load},"${pinsOf(staticNames(folder, part).filter((needed) => !here.includes(needed)))}"`;
    });
    const { dynamicImports } = parseSync(pathOf(name), code).module;
    if (dynamicImports.length !== count || code.includes(PLACE)) throw new Error(`${name} has an import without pins.`);
    writeFileSync(pathOf(name), code);
    const hash = createHash('sha256').update(code).digest('base64').replace('=', '');
    pins.set(name, hash);
    return hash;
  }

  return Object.fromEntries(entries.map((name) => [name, pinsOf(staticNames(folder, name))]));
}

/** A built file of a folder and all that it imports statically, what is imported first. */
function staticNames(folder: string, entry: string): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const { module } = parseSync(`${name}.js`, readFileSync(`${folder}/${name}.js`, 'utf8'));
    for (const { moduleRequest } of module.staticImports) visit(moduleRequest.value.replace(/^\.\/|\.js$/g, ''));
    found.add(name);
  };
  visit(entry);
  return [...found];
}
