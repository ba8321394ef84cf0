/** Texts that are in a list more than once. */
export function duplicates(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return [...new Set(texts.filter((text) => seen.size === seen.add(text).size))];
}
