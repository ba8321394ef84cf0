import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { packageVersion } from './package-version.ts';

/** Writes `integrity.json`: what to put into the `integrity` attribute of a script, for every file for script tags. */
export function writeIntegrity(folder: string): void {
  const names = globSync('{cdn,standalone}/**/*.js', { cwd: folder }).map((name) => name.replaceAll('\\', '/'));
  const files = Object.fromEntries(names.sort().map((name) => [name, integrityOf(`${folder}/${name}`)]));
  writeFileSync(`${folder}/integrity.json`, `${JSON.stringify({ version: packageVersion(), files }, null, 2)}\n`);
}

const integrityOf = (file: string): string =>
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
