import { isIP } from 'node:net';

/**
 * The network that an address counts as: an IPv4 address for itself, of an IPv6 address the first half, which is what
 * one household or office is given. `undefined` for what is no address.
 */
export function networkOf(address: string): string | undefined {
  const bare = address.replace(/%.*$/, '');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1] ?? bare;
  switch (isIP(mapped)) {
    case 4:
      return mapped;
    case 6:
      return `${firstGroups(mapped).join(':')}::/64`;
    default:
      return undefined;
  }
}

function firstGroups(address: string): readonly string[] {
  // An address as URLs write it is in lower case and without leading zeros.
  const written = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = '', tail] = written.split('::');
  const before = head.split(':').filter((group) => group !== '');
  const after = (tail ?? '').split(':').filter((group) => group !== '');
  const zeros = Array<string>(tail === undefined ? 0 : 8 - before.length - after.length).fill('0');
  return [...before, ...zeros, ...after].slice(0, 4);
}
