import { escapeHtml, readStartTags } from './markup.ts';
import type { Version } from './choice.ts';

/** What the server of the files says about this copy of them. */
export interface Release {
  readonly version: string;
  /** Of the loader: `sha384-…`. */
  readonly integrity: string;
}

/** The address of the files under a server. */
export const filesAt = (base: string, version?: string): string =>
  `${base}/klimabrikker${version === undefined ? '' : `/v${version}`}`;

/** The line that loads the loader: the newest, or one release and no other byte. */
export function writeLoader(base: string, release?: Release): string {
  const src = `${filesAt(base, release?.version)}/cdn/loader.js`;
  if (!release) return `<script type="module" src="${escapeHtml(src)}"></script>`;
  return `<script type="module" src="${escapeHtml(src)}"
  integrity="${escapeHtml(release.integrity)}" crossorigin="anonymous"></script>`;
}

/** What a pasted page says of the loader. */
export interface FoundLoader {
  readonly base: string;
  readonly version: Version;
}

/** Finds the line of the loader, or one of a widget's own script. */
export function readLoader(html: string): FoundLoader | undefined {
  for (const { name, attributes } of readStartTags(html)) {
    const found =
      name === 'script' ? /^(.+)\/klimabrikker(\/v\d[^/]*)?\/(?:cdn|standalone)\//.exec(attributes.src ?? '') : null;
    if (found?.[1] !== undefined) return { base: found[1], version: found[2] === undefined ? 'channel' : 'fixed' };
  }
  return undefined;
}

/** Reads what `integrity.json` says; `undefined` when it says something else. */
export function readRelease(json: unknown): Release | undefined {
  if (typeof json !== 'object' || json === null || !('version' in json) || !('files' in json)) return undefined;
  const { version, files } = json;
  if (typeof version !== 'string' || !/^\d[\w.+-]*$/.test(version)) return undefined;
  if (typeof files !== 'object' || files === null) return undefined;
  const integrity: unknown = Object.entries(files).find(([file]) => file === 'cdn/loader.js')?.[1];
  return typeof integrity === 'string' && /^sha(256|384|512)-[\w+/=]+$/.test(integrity)
    ? { version, integrity }
    : undefined;
}
