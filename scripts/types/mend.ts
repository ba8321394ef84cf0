/** A pattern that a generated file must have, and what stands in its place. */
export type Mend = readonly [pattern: RegExp, replacement: string];

/**
 * A generated file with its faults mended.
 * @throws {Error} for a pattern that is not there: the generator has changed, and the mend may be over
 */
export function mend(text: string, mends: readonly Mend[]): string {
  return mends.reduce((mended, [pattern, replacement]) => {
    if (mended.search(pattern) < 0) throw new Error(`Nothing to mend: ${String(pattern)}`);
    return mended.replace(pattern, replacement);
  }, text);
}
