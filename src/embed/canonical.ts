import { listAddresses, readMeta, toAddress } from './addresses.ts';

/** A widget's own page. */
export interface CanonicalAddress {
  readonly base: string;
  readonly tag: string;
}

/** What stands behind the base of a server: its endpoint, or the files that a page loads from it. */
const BEHIND_BASE = /\/(v1|klimabrikker\/(v[^/]+\/)?cdn\/.*)$/;

/** What an address says when it is a widget's own page on a server that the page trusts. */
export function toCanonical(href: string): CanonicalAddress | undefined {
  const [, base, tag] = /^(.+)\/e\/([\w-]+)$/.exec(toAddress(href)) ?? [];
  if (base === undefined || tag === undefined) return undefined;
  const said = `${import.meta.url} ${readMeta('endpoint') ?? ''} ${readMeta('allowed-endpoints') ?? ''}`;
  const trusted = listAddresses(said).map((address) => address.replace(BEHIND_BASE, ''));
  return trusted.includes(base) ? { base, tag } : undefined;
}
