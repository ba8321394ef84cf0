import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';

/** Hashes for `integrity` attributes, by the path of the file in `dist/`. */
export interface IntegrityList {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

/** What the build has written down, or the same from its files. */
export function readIntegrityList(version: string): IntegrityList {
  if (existsSync('dist/integrity.json'))
    return JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as IntegrityList;
  const files = globSync('{cdn,standalone}/**/*.js', { cwd: 'dist' }).sort();
  return { version, files: Object.fromEntries(files.map((file) => [file, hashOf(readFileSync(`dist/${file}`))])) };
}

/** The hash of a file as `integrity` has it. */
export const hashOf = (content: Uint8Array): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;
