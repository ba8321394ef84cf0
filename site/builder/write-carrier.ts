import { type Addresses, fileAddress, writePageAddress } from './addresses.ts';
import type { Carrier, Start, Widget } from './choice.ts';
import { escapeHtml } from './markup.ts';
import { flags, OPTIONS, type Tag } from './options.ts';

/** What a carrier is written from. */
export interface Order extends Widget {
  readonly addresses: Addresses;
  /** Words of the link that stands in the widget until it is there. */
  readonly link: string;
  /** What a frame is called, and the sentence under it. */
  readonly frameTitle: string;
  readonly frameFallback: string;
}

/** Writes a widget the way a carrier has it. */
export function writeCarrier(carrier: Carrier, order: Order): string {
  switch (carrier) {
    case 'tag':
      return writeTag(order);
    case 'div':
      return writeDiv(order);
    case 'link':
      return `<p>${writeLink(order, startOf(order.start, 'data-loading'))}</p>`;
    case 'iframe':
      return writeFrame(order);
    case 'shortcode':
      return writeShortcode(order);
    case 'block':
      return writeBlock(order);
    case 'include':
      return `<!--#include virtual="${pageOf(order, true)}" -->`;
    case 'component':
      // Svelte fills in what stands between braces, in attributes too.
      return writeTag(order, true).replaceAll('{', '&#123;').replaceAll('}', '&#125;');
  }
}

/** Attributes of the carrier's own, as text with a space in front of each. */
const write = (attributes: readonly (readonly [string, string])[]): string =>
  attributes.map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`)).join('');

/** Where a value must stand: some sanitizers drop attributes without one, and some languages have none. */
const spelled = ({ tag, attributes }: Pick<Widget, 'tag' | 'attributes'>): [string, string][] => {
  const isFlag = flags(tag);
  return Object.entries(attributes).map(([name, value]) => [name, isFlag.has(name) ? 'true' : value]);
};

function startOf(start: Start, loading: 'loading' | 'data-loading'): [string, string][] {
  switch (start) {
    case 'usual':
      return [];
    case 'preload':
      return [['data-preload', 'true']];
    case 'lazy':
      return [[loading, 'lazy']];
  }
}

function writeTag(order: Order, isSpelled = false): string {
  const { tag, attributes, addresses, start } = order;
  const own = isSpelled ? spelled(order) : Object.entries(attributes);
  const all = write([...startOf(start, 'loading'), ['endpoint', addresses.endpoint], ...own]);
  return `<${tag}${all}>\n  <p>${writeLink(order)}</p>\n</${tag}>`;
}

function writeDiv(order: Order): string {
  const { tag, addresses, start } = order;
  const own = spelled(order).map(([name, value]): [string, string] => [`data-${name}`, value]);
  const all = write([
    ['data-klima', tag],
    ...startOf(start, 'data-loading'),
    ['data-endpoint', addresses.endpoint],
    ...own,
  ]);
  return `<div${all}>\n  <p>${writeLink(order)}</p>\n</div>`;
}

function writeLink(order: Order, own: readonly (readonly [string, string])[] = []): string {
  return `<a href="${escapeHtml(fallbackOf(order))}"${write(own)}>${escapeHtml(order.link)}</a>`;
}

/** Where the link in a widget leads: to its own page, or to a file where the endpoint has no pages. */
export function fallbackOf(order: Pick<Order, 'addresses' | 'tag' | 'attributes'>): string {
  const { addresses, tag, attributes } = order;
  const file = addresses.hasPages ? undefined : fileAddress(addresses.endpoint, tag, attributes.initiative ?? '');
  return file ?? writePageAddress(addresses.base, tag, attributes);
}

const pageOf = ({ addresses, tag, attributes }: Order, fragment = false): string =>
  writePageAddress(addresses.base, tag, attributes, fragment);

/** The link stands in a sentence: alone in its block the loader would make a second widget of it. */
function writeFrame(order: Order): string {
  const { start, frameTitle, frameFallback } = order;
  const src = escapeHtml(pageOf(order));
  const lazy = start === 'lazy' ? ' loading="lazy"' : '';
  return `<iframe src="${src}" title="${escapeHtml(frameTitle)}" width="100%" height="900"${lazy}></iframe>
<p>${escapeHtml(frameFallback)} <a href="${src}">${escapeHtml(order.link)}</a>.</p>`;
}

/** The endpoint is a setting of the plugin. */
function writeShortcode(order: Order): string {
  // What a shortcode itself is made of may not stand in it.
  const value = (text: string) => escapeHtml(text).replaceAll('[', '&#91;').replaceAll(']', '&#93;');
  const all = [...spelled(order), ...startOf(order.start, 'loading')]
    .filter(([name]) => name !== 'data-preload')
    .map(([name, text]) => ` ${name.replaceAll('-', '_')}="${value(text)}"`);
  return `[${order.tag.replaceAll('-', '_')}${all.join('')}]`;
}

/** A block of WordPress, as its code editor shows it. */
function writeBlock({ tag, attributes }: Order): string {
  const settings = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [toCamelCase(name), settingOf(tag, name, value)]),
  );
  // As WordPress itself writes them: nothing in them may end the comment.
  const json = JSON.stringify(settings)
    .replaceAll('--', '\\u002d\\u002d')
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026');
  return `<!-- wp:klimabrikker/${tag} ${json} /-->`;
}

function settingOf(tag: Tag, name: string, value: string): string | number | boolean {
  const kind = OPTIONS[tag].find((option) => option.name === name)?.kind;
  if (kind === 'flag') return true;
  return kind === 'number' && /^\d{1,9}$/.test(value) ? Number(value) : value;
}

/** The name of an attribute as scripts have it. */
const toCamelCase = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
