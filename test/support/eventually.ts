import { waitUntil } from '@open-wc/testing';

/** What a function returns once that is something: not `undefined`, `null` or `false`. Fails after some seconds. */
export async function eventually<Value>(
  look: () => Value | undefined | null | false,
  what = look.toString(),
): Promise<Value> {
  let found: Value | undefined | null | false;
  const isThere = (): boolean => {
    found = look();
    return found !== undefined && found !== null && found !== false;
  };
  await waitUntil(isThere, what, { interval: 5, timeout: 5000 });
  return found as Value;
}
