import { readPageAddress } from './addresses.ts';
import { type Attributes, type Carrier, type Start, type Version, type Widget, tidyAttributes } from './choice.ts';
import { readLoader } from './loader-tag.ts';
import { type StartTag, readStartTags, unescapeHtml } from './markup.ts';
import { flags, OPTIONS, TAGS, type Tag } from './options.ts';

/** A widget that was found in a text, and how it stands there. */
export interface Found extends Widget {
  readonly carrier: Carrier;
  /** Empty where the carrier says none. */
  readonly endpoint: string;
  readonly base: string;
  readonly version: Version;
  /** Attributes that no version of the widget knows. */
  readonly unknown: readonly string[];
}

/**
 * Reads whatever somebody has: a snippet of any carrier, a canonical address alone, a shortcode, a block. The first
 * widget counts; `undefined` when there is none.
 */
export function readSnippet(text: string): Found | undefined {
  const loader = readLoader(text);
  const read = readBlock(text) ?? readShortcode(text) ?? readMarkup(text) ?? readInclude(text) ?? readAddress(text);
  if (!read) return undefined;
  const { base = '', endpoint = '', carrier, tag, attributes } = read;
  return {
    carrier,
    tag,
    attributes: tidyAttributes(tag, attributes),
    start: startOf(attributes),
    endpoint,
    base: loader?.base ?? base,
    version: loader?.version ?? 'channel',
    unknown: unknownIn(tag, attributes),
  };
}

interface Raw {
  readonly carrier: Carrier;
  readonly tag: Tag;
  readonly attributes: Attributes;
  readonly endpoint?: string;
  readonly base?: string;
}

const tagNamed = (name: string | undefined): Tag | undefined => TAGS.find((tag) => tag === name);

function readMarkup(text: string): Raw | undefined {
  const tags = readStartTags(text);
  return firstOf(tags, readTag) ?? firstOf(tags, readDiv) ?? firstOf(tags, readFrame) ?? firstOf(tags, readLink);
}

function firstOf(tags: readonly StartTag[], read: (tag: StartTag) => Raw | undefined): Raw | undefined {
  for (const tag of tags) {
    const found = read(tag);
    if (found) return found;
  }
  return undefined;
}

function readTag({ name, attributes }: StartTag): Raw | undefined {
  const tag = tagNamed(name);
  return tag && withEndpoint('tag', tag, withoutPrefix(attributes));
}

function readDiv({ attributes }: StartTag): Raw | undefined {
  const tag = tagNamed(attributes['data-klima']?.trim());
  return tag && withEndpoint('div', tag, withoutPrefix(attributes));
}

function withEndpoint(carrier: Carrier, tag: Tag, attributes: Attributes): Raw {
  const { endpoint = '' } = attributes;
  return { carrier, tag, attributes, endpoint };
}

const readFrame = ({ name, attributes }: StartTag): Raw | undefined =>
  name === 'iframe' ? atAddress('iframe', attributes.src, withoutPrefix(attributes)) : undefined;

const readLink = ({ name, attributes }: StartTag): Raw | undefined =>
  name === 'a' ? atAddress('link', attributes.href, withoutPrefix(attributes)) : undefined;

function readInclude(text: string): Raw | undefined {
  return atAddress(
    'include',
    /#include\s+virtual="([^"]+)"/.exec(text)?.[1] ?? /<esi:include\s+src="([^"]+)"/.exec(text)?.[1],
  );
}

function readAddress(text: string): Raw | undefined {
  const address = /https?:\/\/[^\s"'<>]+\/e\/[^\s"'<>]+/.exec(text)?.[0];
  return atAddress('link', address && unescapeHtml(address));
}

/** Attributes of a link or a frame are the browser's own; only when it loads is ours. */
function atAddress(carrier: Carrier, address: string | undefined, own: Attributes = {}): Raw | undefined {
  const page = address === undefined ? undefined : readPageAddress(address);
  if (!page) return undefined;
  const { base, tag, attributes } = page;
  const { preload, loading } = own;
  return {
    carrier,
    tag,
    attributes: { ...attributes, ...(preload !== undefined && { preload }), ...(loading !== undefined && { loading }) },
    endpoint: attributes.endpoint ?? `${base}/v1`,
    base,
  };
}

/** Names without the `data-` that a carrier may put in front of each. */
const withoutPrefix = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.replace(/^data-/, ''), value]));

function readShortcode(text: string): Raw | undefined {
  for (const [, name = '', rest = ''] of text.matchAll(/\[([a-z_]+)((?:\s[^\]]*)?)\]/g)) {
    const tag = tagNamed(name.replaceAll('_', '-'));
    if (tag === undefined) continue;
    const [start] = readStartTags(`<x${unescapeQuotes(rest)}>`);
    const entries = Object.entries(start?.attributes ?? {});
    return withEndpoint(
      'shortcode',
      tag,
      Object.fromEntries(entries.map(([key, value]) => [key.replaceAll('_', '-'), value])),
    );
  }
  return undefined;
}

/** Some editors write the quotes of a shortcode as entities. A shortcode that has none as they should be was meant so. */
const unescapeQuotes = (text: string): string =>
  text.includes('"') ? text : text.replaceAll('&quot;', '"').replaceAll('&#8221;', '”').replaceAll('&#8243;', '″');

function readBlock(text: string): Raw | undefined {
  const found = /<!--\s+wp:klimabrikker\/([a-z-]+)\s+(\{[\s\S]*?\})?\s*\/?-->/.exec(text);
  const tag = tagNamed(found?.[1]);
  if (tag === undefined) return undefined;
  const isFlag = flags(tag);
  const settings = Object.entries(parseObject(found?.[2] ?? '{}')).map(([key, value]): [string, string] => {
    const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return [name, isFlag.has(name) && value === true ? '' : String(value)];
  });
  return withEndpoint('block', tag, Object.fromEntries(settings));
}

function parseObject(json: string): object {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function startOf({ preload, loading }: Attributes): Start {
  if (loading === 'lazy') return 'lazy';
  return preload !== undefined && preload !== 'false' ? 'preload' : 'usual';
}

/** Not ours, but of every element or every carrier. */
const COMMON = new Set([
  'class',
  'id',
  'style',
  'title',
  'hidden',
  'slot',
  'klima',
  'preload',
  'loading',
  'endpoint',
  'fragment',
]);

const unknownIn = (tag: Tag, attributes: Attributes): string[] => {
  const known = new Set(OPTIONS[tag].map(({ name }) => name));
  return Object.keys(attributes).filter((name) => !known.has(name) && !COMMON.has(name));
};
