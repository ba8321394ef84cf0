/** What a page says in `<meta name="klima-…">`. */
export const readMeta = (name: string): string | undefined =>
  document.querySelector<HTMLMetaElement>(`meta[name=klima-${name}]`)?.content;

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

/** Whether the page lets its widgets talk to an endpoint; there is none at an empty address. */
export const isAllowed = (endpoint: string): boolean =>
  listAddresses(readMeta('allowed-endpoints') ?? endpoint).some(
    (allowed) => allowed && `${endpoint}/`.startsWith(`${allowed}/`),
  );

/** Addresses out of a list as editors write it. */
export const listAddresses = (text: string): string[] => text.split(/[\s,]+/).map(toAddress);
