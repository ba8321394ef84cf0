/**
 * Whether the page lets an application go to an endpoint. An editor can point a form anywhere; a page that says in
 * `<meta name="klima-allowed-endpoints">` where applications may go is obeyed.
 */
export function isAllowed(endpoint: string): boolean {
  const allowed = document.querySelector<HTMLMetaElement>('meta[name="klima-allowed-endpoints"]')?.content;
  if (allowed === undefined) return true;
  return allowed.split(/[\s,]+/).some((address) => {
    const url = URL.parse(address, document.baseURI);
    const base = url && `${url.origin}${url.pathname}`.replace(/\/+$/, '');
    return address !== '' && base !== null && (endpoint === base || endpoint.startsWith(`${base}/`));
  });
}
