import { existsSync, readdirSync } from 'node:fs';

/** Tags of all public elements: the folders of `src/elements` that have a define file, in alphabetical order. */
export function elementTags(): string[] {
  if (!existsSync('src/elements')) return [];
  return readdirSync('src/elements')
    .filter((tag) => existsSync(`src/elements/${tag}/define.ts`))
    .sort();
}
