import { parseEndpoint } from '../../src/api/endpoint.ts';
import { WidgetError, type EndpointReason } from '../../src/api/errors.ts';
import { VERSION_PREFIX } from '../../src/contract/paths.ts';
import type { Attributes, Places } from './choice.ts';
import { flags, TAGS, type Tag } from './options.ts';

/** Where everything is, worked out from what was typed. */
export interface Addresses {
  readonly endpoint: string;
  /** Of the server that has the files. */
  readonly base: string;
  /** Whether that server is also the endpoint, so that its canonical pages show the endpoint's data. */
  readonly hasPages: boolean;
}

/** Addresses that work, or what is wrong with which. */
export type AddressState =
  | ({ readonly name: 'known' } & Addresses)
  | { readonly name: 'wrong'; readonly field: keyof Places; readonly reason: EndpointReason };

/** Works out the addresses; what was not said follows from the page of the builder and from each other. */
export function findAddresses({ endpoint, base }: Places, pageUrl: string): AddressState {
  const read = (field: keyof Places, raw: string): string | AddressState => {
    try {
      return parseEndpoint(raw, pageUrl);
    } catch (error) {
      if (!(error instanceof WidgetError)) throw error;
      return { name: 'wrong', field, reason: error.reason ?? 'malformed' };
    }
  };
  const own = new URL(pageUrl).origin + VERSION_PREFIX;
  const foundEndpoint = endpoint.trim() === '' ? own : read('endpoint', endpoint);
  if (typeof foundEndpoint !== 'string') return foundEndpoint;
  const foundBase = base.trim() === '' ? baseOf(foundEndpoint) : read('base', base);
  if (typeof foundBase !== 'string') return foundBase;
  return {
    name: 'known',
    endpoint: foundEndpoint,
    base: foundBase,
    hasPages: foundEndpoint === foundBase + VERSION_PREFIX,
  };
}

/** The server that an endpoint is part of; of one that is a folder somewhere, the server of the folder. */
const baseOf = (endpoint: string): string =>
  endpoint.endsWith(VERSION_PREFIX) ? endpoint.slice(0, -VERSION_PREFIX.length) : new URL(endpoint).origin;

/** The canonical page of a widget: what it shows, whole, at an address of its own. */
export function writePageAddress(base: string, tag: Tag, attributes: Attributes, fragment = false): string {
  const isFlag = flags(tag);
  const query = new URLSearchParams(
    Object.entries(attributes).map(([name, value]) => [name, isFlag.has(name) ? 'true' : value]),
  );
  if (fragment) query.set('fragment', '1');
  // Commas are legal in a query, and a link with them can be read.
  const text = query.toString().replaceAll('%2C', ',');
  return `${base}/e/${tag}${text === '' ? '' : `?${text}`}`;
}

/** What the address of a canonical page says. */
export interface PageAddress {
  readonly base: string;
  readonly tag: Tag;
  readonly attributes: Attributes;
}

/** Reads the address of a canonical page; `undefined` when it is none. */
export function readPageAddress(address: string): PageAddress | undefined {
  const url = URL.parse(address.trim());
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const found = /^(.*)\/e\/([a-z0-9-]+)\/?$/.exec(url.pathname);
  const tag = TAGS.find((name) => name === found?.[2]);
  if (found === null || tag === undefined) return undefined;
  const attributes = Object.fromEntries([...url.searchParams].filter(([name]) => name !== 'fragment'));
  return { base: url.origin + (found[1] ?? ''), tag, attributes };
}

/** A file with what a widget shows, for an endpoint that has no pages; `undefined` where there is none. */
export function fileAddress(endpoint: string, tag: Tag, initiative: string): string | undefined {
  const files: Readonly<Record<Tag, string | undefined>> = {
    'member-directory': 'members.csv',
    'campaign-timeline': 'events.ics',
    'race-to-zero-checklist': 'checklist.csv',
    'nfk-membership-form': undefined,
  };
  const file = files[tag];
  return file === undefined || initiative === ''
    ? undefined
    : `${endpoint}/initiatives/${encodeURIComponent(initiative)}/${file}`;
}
