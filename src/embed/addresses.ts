/** Where a widget has a page of its own. */
export interface CanonicalAddress {
  readonly base: string;
  readonly tag: string;
}

/** What stands behind the base of a server: its endpoint, or the files that a page loads from it. */
const BEHIND_BASE = /\/(v1|klimabrikker\/(v[^/]+\/)?cdn\/.*)$/;

const readMeta = (name: string): string | undefined =>
  document.querySelector<HTMLMetaElement>(`meta[name=klima-${name}]`)?.content;

const readAllowed = (): string[] | undefined =>
  readMeta('allowed-endpoints')
    ?.split(/[\s,]+/)
    .map(toAddress);

/**
 * An address without query, fragment and slashes at its end; empty for what is none, and for what a page like this
 * cannot ask.
 */
export function toAddress(text: string): string {
  try {
    const { protocol, username, origin, pathname } = new URL(text, document.baseURI);
    const isAskable = !username && (protocol === 'https:' || protocol === location.protocol);
    return isAskable ? (origin + pathname).replace(/\/+$/, '') : '';
  } catch {
    return '';
  }
}

/** The endpoint of an element that names none: that of the `<klima-site>` around it, or of the page. */
export const endpointAround = (element: Element): string =>
  element.closest('klima-site')?.getAttribute('endpoint') ?? readMeta('endpoint') ?? '';

/** Whether the page lets its widgets talk to an endpoint. */
export const isAllowed = (endpoint: string): boolean =>
  readAllowed()?.some((allowed) => allowed && `${endpoint}/`.startsWith(`${allowed}/`)) ?? true;

/** What an address says when it is a widget's own page on a server that the page trusts. */
export function toCanonical(href: string): CanonicalAddress | undefined {
  const [, base = '', tag = ''] = /^(.+)\/e\/([\w-]+)$/.exec(toAddress(href)) ?? [];
  const trusted = [import.meta.url, readMeta('endpoint') ?? '', ...(readAllowed() ?? [])];
  return trusted.some((address) => toAddress(address).replace(BEHIND_BASE, '') === base) && base
    ? { base, tag }
    : undefined;
}
