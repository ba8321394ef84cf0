/** An endpoint's address as it is used, without a slash at the end; or what is wrong with it. */
export type Address =
  | { readonly kind: 'address'; readonly endpoint: string }
  | { readonly kind: 'refused'; readonly reason: 'no-address' | 'no-web-address' | 'credentials' | 'query' };

/** Reads the address of an endpoint as people write it. */
export function readAddress(text: string): Address {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return { kind: 'refused', reason: 'no-address' };
  }
  if (!/^https?:$/.test(url.protocol)) return { kind: 'refused', reason: 'no-web-address' };
  if (url.username !== '' || url.password !== '') return { kind: 'refused', reason: 'credentials' };
  if (url.search !== '' || url.hash !== '') return { kind: 'refused', reason: 'query' };
  return { kind: 'address', endpoint: (url.origin + url.pathname).replace(/\/(index\.json)?$/, '') };
}

/** Whether an address is on this machine, where browsers trust plain HTTP. */
export const isLocal = (url: string): boolean =>
  /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(url).hostname);
