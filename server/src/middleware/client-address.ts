/**
 * The address that a request came from. Each proxy adds to `X-Forwarded-For` whom it was asked by, and whoever asks
 * may have written anything in front of that, so that exactly as many entries count as there are proxies.
 */
export function clientAddress(
  forwarded: string | null,
  connected: string | undefined,
  proxies: number,
): string | undefined {
  if (proxies === 0 || forwarded === null) return connected;
  const entries = forwarded.split(',').map((entry) => entry.trim());
  const entry = entries[Math.max(0, entries.length - proxies)] ?? '';
  // Some proxies add the port.
  return /^\[([^\]]+)\]/.exec(entry)?.[1] ?? entry.replace(/^([\d.]+):\d+$/, '$1');
}
