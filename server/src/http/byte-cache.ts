/** A cache that forgets what was not used for longest when it holds more bytes than it may. */
export interface ByteCache<Value> {
  readonly get: (key: string) => Value | undefined;
  /** Keeps a value; calling it again for a key replaces the value and its size. */
  readonly set: (key: string, value: Value, bytes: number) => void;
  readonly clear: () => void;
  readonly bytes: () => number;
}

/** What an entry costs beside its value, roughly. */
const OVERHEAD = 400;

/** Creates a cache that holds at most this many bytes. A value of more than a quarter of that is not kept. */
export function createByteCache<Value>(limit: number): ByteCache<Value> {
  const entries = new Map<string, { readonly value: Value; readonly bytes: number }>();
  let total = 0;
  const remove = (key: string): void => {
    total -= entries.get(key)?.bytes ?? 0;
    entries.delete(key);
  };
  return {
    get: (key) => {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      // A Map remembers the order of insertion: what is used moves to its end.
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    set: (key, value, size) => {
      const bytes = size + key.length * 2 + OVERHEAD;
      remove(key);
      if (bytes > limit / 4) return;
      entries.set(key, { value, bytes });
      total += bytes;
      for (const oldest of entries.keys()) {
        if (total <= limit) break;
        remove(oldest);
      }
    },
    clear: () => {
      entries.clear();
      total = 0;
    },
    bytes: () => total,
  };
}
