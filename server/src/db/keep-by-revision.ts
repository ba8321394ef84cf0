/** What is loaded of an initiative at a revision. */
export type KeptByRevision<Value> = (initiative: string, revision: string) => Promise<Value>;

/** Creates a memory that keeps the newest value of each initiative and loads it when the revision is another one. */
export function keepByRevision<Value>(load: (initiative: string) => Promise<Value>): KeptByRevision<Value> {
  const kept = new Map<string, { readonly revision: string; readonly value: Promise<Value> }>();
  return (initiative, revision) => {
    const known = kept.get(initiative);
    if (known?.revision === revision) return known.value;
    const entry = { revision, value: load(initiative) };
    kept.set(initiative, entry);
    // A failed load is tried again by the next request.
    entry.value.catch(() => {
      if (kept.get(initiative) === entry) kept.delete(initiative);
    });
    return entry.value;
  };
}
