import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { type Answer, createAnswer, weightOf } from './answer.ts';
import { createByteCache } from './byte-cache.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** A picture can hold scripts; opened by itself it runs none. */
const SVG_POLICY = { 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" };

/**
 * What the build names after its content never changes: eight characters at the end of a name, in the folders where
 * it puts such files and nothing else. Words have neither capitals nor digits.
 */
const HASHED = /\/(chunks|assets)\/[^/]*[.-](?=[\w-]*[A-Z\d])[\w-]{8}\.\w+$|\/parts\/[\da-f]{8}\/[^/]+$/;
/** The widgets under the addresses that pages hold for years. */
const WIDGET = /^\/(cdn|standalone)\/[^/]+\.js$/;

/** What an address leads to: a file, or the folder that it forgot the slash of. */
export type FoundPath = { readonly kind: 'file'; readonly answer: Answer } | { readonly kind: 'folder' };

/** Finds files of one folder by the path of an address. */
export type StaticFiles = (path: string) => Promise<FoundPath | undefined>;

const FOREVER = 'public, max-age=31536000, immutable';
const CACHE_BYTES = 32 * 1024 * 1024;

/**
 * Serves the files of a folder, kept in memory and packed as small as they get. A path that leaves the folder,
 * through `..` or through a link, finds nothing; neither does a file of an unknown type or with a dot in front.
 * A folder is found by its start page.
 * @param isRelease whether the folder is one release, whose files never change
 */
export function createStaticFiles(folder: string, isRelease = false): StaticFiles {
  const answers = createByteCache<Answer>(CACHE_BYTES);
  return async (path) => {
    const file = await findFile(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (file === undefined) {
      return (await findFile(folder, `${path}/index.html`)) === undefined ? undefined : { kind: 'folder' };
    }
    const key = `${file.path} ${file.changedAt} ${file.size}`;
    const known = answers.get(key);
    if (known !== undefined) return { kind: 'file', answer: known };
    const answer = await createAnswer(await readFile(file.path), file.type, headersOf(file, isRelease), 'once');
    answers.set(key, answer, weightOf(answer));
    return { kind: 'file', answer };
  };
}

interface FoundFile {
  readonly path: string;
  /** The path below the folder, with a slash in front. */
  readonly place: string;
  readonly type: string;
  readonly changedAt: number;
  readonly size: number;
}

async function findFile(folder: string, path: string): Promise<FoundFile | undefined> {
  const decoded = decode(path);
  if (decoded === undefined || /\0|\\|\/\/|(^|\/)\./.test(decoded)) return undefined;
  const type = TYPES[extname(decoded).toLowerCase()];
  if (type === undefined) return undefined;
  try {
    const root = await realpath(folder);
    const found = await realpath(join(root, decoded));
    const { mtimeMs, size, ...stats } = await stat(found);
    if (!found.startsWith(root + sep) || (stats.mode & 0o170000) !== 0o100000) return undefined;
    const place = found.slice(root.length).replaceAll(sep, '/');
    return { path: found, place, type, changedAt: mtimeMs, size };
  } catch {
    // Whatever keeps a file from being found, the asker hears only that it is not there.
    return undefined;
  }
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

const headersOf = ({ place, type }: FoundFile, isRelease: boolean): Readonly<Record<string, string>> => ({
  'Cache-Control': isRelease ? FOREVER : freshnessOf(place),
  ...(type === TYPES['.svg'] && SVG_POLICY),
});

function freshnessOf(place: string): string {
  if (HASHED.test(place)) return FOREVER;
  return WIDGET.test(place)
    ? 'public, max-age=300, stale-while-revalidate=86400'
    : 'public, max-age=60, stale-while-revalidate=600';
}
