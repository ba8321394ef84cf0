import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { type Answer, createAnswer, weightOf } from './answer.ts';
import { createByteCache } from './byte-cache.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
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

/** Names with a hash of the content in them never change. */
const HASHED = /[.-][\w-]{8,}\.(js|css|woff2)$/;

/** Finds files of one folder by the path of an address. */
export type StaticFiles = (path: string) => Promise<Answer | undefined>;

const CACHE_BYTES = 32 * 1024 * 1024;

/**
 * Serves the files of a folder, kept in memory and packed as small as they get. A path that leaves the folder,
 * through `..` or through a link, finds nothing; neither does a file of an unknown type or with a dot in front.
 */
export function createStaticFiles(folder: string): StaticFiles {
  const answers = createByteCache<Answer>(CACHE_BYTES);
  return async (path) => {
    const file = await findFile(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (file === undefined) return undefined;
    const key = `${file.path} ${file.changedAt} ${file.size}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = await createAnswer(await readFile(file.path), file.type, headersOf(file), 'once');
    answers.set(key, answer, weightOf(answer));
    return answer;
  };
}

interface FoundFile {
  readonly path: string;
  readonly type: string;
  readonly changedAt: number;
  readonly size: number;
}

async function findFile(folder: string, path: string): Promise<FoundFile | undefined> {
  const decoded = decode(path);
  if (decoded === undefined || /\0|\\|(^|\/)\./.test(decoded)) return undefined;
  const type = TYPES[extname(decoded).toLowerCase()];
  if (type === undefined) return undefined;
  try {
    const root = await realpath(folder);
    const found = await realpath(join(root, decoded));
    const { mtimeMs, size, ...stats } = await stat(found);
    if (!found.startsWith(root + sep) || (stats.mode & 0o170000) !== 0o100000) return undefined;
    return { path: found, type, changedAt: mtimeMs, size };
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

const headersOf = ({ path, type }: FoundFile): Readonly<Record<string, string>> => ({
  'Cache-Control': HASHED.test(path)
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=60, stale-while-revalidate=600',
  ...(type === TYPES['.svg'] && SVG_POLICY),
});
