/** An address on the web, `https` where nothing was said; `undefined` when it is none. */
export function parseWebsite(text: string): string | undefined {
  if (/\s/.test(text)) return undefined;
  const url = URL.parse(/^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`);
  const isWeb = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  return isWeb && /\.[^.\d][^.]+$/.test(url.hostname) ? url.href : undefined;
}
