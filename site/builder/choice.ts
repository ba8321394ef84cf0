import { flags, OPTIONS, type Tag } from './options.ts';

/** The ways in which a widget gets into a page. */
export const CARRIERS = ['tag', 'div', 'link', 'iframe', 'shortcode', 'block', 'include', 'component'] as const;
export type Carrier = (typeof CARRIERS)[number];

/** When a widget begins to load. */
export const STARTS = ['usual', 'preload', 'lazy'] as const;
export type Start = (typeof STARTS)[number];

/** Which copy of the code a page loads: always the newest of this major version, or this one and no other. */
export const VERSIONS = ['channel', 'fixed'] as const;
export type Version = (typeof VERSIONS)[number];

/** Attributes as HTML has them, by name; a flag that is on is `''`. Endpoint and loader are apart. */
export type Attributes = Readonly<Record<string, string>>;

/** What a snippet says: which widget, with which data, and when. What reading a snippet gives back. */
export interface Widget {
  readonly tag: Tag;
  readonly attributes: Attributes;
  readonly start: Start;
}

/** Where things are; each empty unless somebody said otherwise. */
export interface Places {
  /** Address of the endpoint. */
  readonly endpoint: string;
  /** Address of the server that has the files and the canonical pages. */
  readonly base: string;
}

const TRUE = /^(true|1|yes)?$/i;
const AROUND = /^[\s"'“”„«»\u00a0]+|[\s"'“”„«»\u00a0]+$/g;

/** Attributes as a widget understands them, in the order of its manual: without unknown, empty and switched-off ones. */
export function tidyAttributes(tag: Tag, given: Attributes): Attributes {
  const isFlag = flags(tag);
  const tidied: Record<string, string> = {};
  for (const { name } of OPTIONS[tag]) {
    const raw = Object.hasOwn(given, name) ? given[name] : undefined;
    if (raw === undefined || name === 'endpoint') continue;
    const value = raw.replace(AROUND, '');
    if (!isFlag.has(name)) {
      if (value !== '') tidied[name] = value;
    } else if (TRUE.test(value) || value.toLowerCase() === name) tidied[name] = '';
  }
  return tidied;
}
