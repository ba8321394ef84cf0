/**
 * A link target out of data: an absolute http(s) address, relative ones resolved against `base`. `undefined` for
 * everything that could run or is no address; every `href` and `src` from data goes through here.
 */
export function safeUrl(raw: string | undefined, base: string): string | undefined {
  if (raw === undefined || raw.trim() === '') return undefined;
  try {
    const url = new URL(raw, base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
