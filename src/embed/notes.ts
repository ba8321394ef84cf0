/** Version of this copy; the build puts the package's version in. */
declare const KLIMABRIKKER_VERSION: string;

/** Tells a developer that a second loader came to a page, and which one stays. */
export const noteSecond = (other: unknown): void =>
  console.info(`klimabrikker ${KLIMABRIKKER_VERSION}: a loader is already here, ${String(other)}`);

/** Tells an editor of attributes that a widget does not know, with what may have been meant. */
export function noteUnknown(tag: string, names: Iterable<string>, known: readonly string[]): void {
  const hints = [...names].filter((name) => !isKnown(name, known)).map((name) => hintFor(name, known));
  if (hints.length > 0) console.info(`klimabrikker: <${tag}> has no attribute ${hints.join(', ')}`);
}

/** Belong to all elements, or to the loader. */
const GLOBAL = /^(class|dir|hidden|href|id|klima|lang|loading|preload|rel|role|slot|style|target|theme|title)$|^aria-/;

const isKnown = (name: string, known: readonly string[]): boolean => known.includes(name) || GLOBAL.test(name);

function hintFor(name: string, known: readonly string[]): string {
  const [nearest] = known
    .map((other) => ({ other, distance: distanceBetween(name.replaceAll('-', ''), other.replaceAll('-', '')) }))
    .toSorted((one, two) => one.distance - two.distance);
  const isNear = nearest && nearest.distance <= Math.max(1, name.length / 3);
  return isNear ? `"${name}" (perhaps "${nearest.other}")` : `"${name}"`;
}

/** How many letters have to be put in, taken out or replaced. */
function distanceBetween(one: string, two: string): number {
  let row = Array.from({ length: two.length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1];
    for (const [at, other] of Array.from(two).entries()) {
      const replaced = (row[at] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
