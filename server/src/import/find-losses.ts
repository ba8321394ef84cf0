/**
 * Paths of what a tolerant schema left out or changed. The schemas of the contract forgive what they do not know,
 * as readers should; an import forgives nothing, and this is how the same schemas serve both.
 */
export function findLosses(given: unknown, kept: unknown, path = ''): readonly string[] {
  if (Array.isArray(given)) {
    if (!Array.isArray(kept) || kept.length !== given.length) return [path];
    return given.flatMap((item: unknown, index) => findLosses(item, kept[index], join(path, String(index))));
  }
  if (typeof given !== 'object' || given === null) return given === kept ? [] : [path];
  if (typeof kept !== 'object' || kept === null) return [path];
  return Object.entries(given).flatMap(([key, value]) =>
    Object.hasOwn(kept, key) ? findLosses(value, Reflect.get(kept, key), join(path, key)) : [join(path, key)],
  );
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);
