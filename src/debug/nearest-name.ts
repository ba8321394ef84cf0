/** The name that somebody may have meant: the nearest one with at most two letters changed, added or left out. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const folded = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  const distances = known.map((one) => [distance(folded, one.replaceAll('-', '')), one] as const);
  const [best] = distances.sort(([a], [b]) => a - b);
  return best !== undefined && best[0] <= Math.min(2, folded.length / 3) ? best[1] : undefined;
}

/** How many letters have to be changed, added or left out to come from one word to the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1];
    for (const [column, against] of Array.from(other).entries()) {
      const [above = 0, diagonal = 0, left = 0] = [row[column + 1], row[column], next[column]];
      next.push(Math.min(above + 1, left + 1, diagonal + (letter === against ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
