import { createHash } from 'node:crypto';
import { globSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { build } from 'vite';
import { bundleSettings } from './bundle-settings.ts';
import { partEntries, partEntry } from './part-entry.ts';
import { createPartGroups } from './part-groups.ts';
import { pinFiles, pinnedImports } from './pin-imports.ts';

/** The files that the loader loads. */
export interface Parts {
  /** Name of their folder below `folder`; another one for other contents. */
  readonly id: string;
  /** What to load for a tag, with hashes. */
  readonly pins: Readonly<Record<string, string>>;
}

/**
 * Writes the elements as files that share what they have in common, each import pinned to what it holds now. Their names
 * hold no hashes, because files that import each other could not know them; the folder has one.
 */
export async function bundleParts(tags: readonly string[], folder: string): Promise<Parts> {
  const draft = `${folder}/draft`;
  const entries = new Map(tags.map((tag) => [tag, `\0${partEntry(tag)}`]));
  const groupOf = createPartGroups(entries, 'member-directory');
  const later = { extras: 'src/embed/extras.ts' };
  rmSync(draft, { recursive: true, force: true });
  await build(
    bundleSettings({
      plugins: [partEntries(), pinnedImports()],
      build: {
        outDir: draft,
        lib: { entry: { ...Object.fromEntries(tags.map((tag) => [tag, partEntry(tag)])), ...later }, formats: ['es'] },
        rolldownOptions: {
          output: {
            chunkFileNames: '[name].js',
            codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: groupOf }] },
          },
        },
      },
    }),
  );
  const id = hashOf(draft);
  const pins = pinFiles(draft, [...tags, ...Object.keys(later)]);
  renameSync(draft, `${folder}/${id}`);
  return { id, pins };
}

/** Eight letters that differ when a file does. */
function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of globSync(`${folder}/*.js`).sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 8);
}
