import { readFileSync } from 'node:fs';

/** A package as the lock file has it. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  /** `sha512-…` of what was published, base64. */
  readonly integrity?: string;
  /** Places of what it needs, in the order of their names. */
  readonly needs: readonly string[];
}

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * The packages that one of ours needs when it runs, by their place in the lock file: its dependencies, theirs, and so
 * on. `npm sbom --omit=dev` leaves out what a development package needs as well, Lit and zod among them.
 */
export function runtimePackages(workspace: '' | 'server', file = 'package-lock.json'): Map<string, LockedPackage> {
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Readonly<Record<string, LockEntry>> };
  const found = new Map<string, LockedPackage>();
  const visit = (place: string): void => {
    const entry = packages[place];
    if (entry === undefined || found.has(place)) return;
    const { version = '', license, integrity } = entry;
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const needs = needsOf(packages, place);
    found.set(place, { name, version, needs, ...(license && { license }), ...(integrity && { integrity }) });
    for (const need of needs) visit(need);
  };
  for (const place of needsOf(packages, workspace)) visit(place);
  return found;
}

/** Where the dependencies of a package are, as Node would find them; optional ones that are not there are left out. */
function needsOf(packages: Readonly<Record<string, LockEntry>>, place: string): string[] {
  const { dependencies, optionalDependencies } = packages[place] ?? {};
  const folders = foldersFrom(place);
  return Object.keys({ ...dependencies, ...optionalDependencies })
    .sort()
    .flatMap((name) => {
      const candidates = folders.map((folder) => `${folder}node_modules/${name}`);
      return candidates.find((candidate) => candidate in packages) ?? [];
    });
}

/** Folders whose `node_modules` a package sees, nearest first: `a/node_modules/b/`, `a/`, and the root. */
function foldersFrom(place: string): string[] {
  const above = /^(.*?)\/?node_modules\/(?!.*node_modules\/).*$/.exec(place)?.[1];
  if (place === '') return [''];
  return [`${place}/`, ...foldersFrom(above ?? '')];
}
