/** What a bundler tells of a module. */
interface ModuleInfo {
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
}

export interface Graph {
  readonly getModuleInfo: (id: string) => ModuleInfo | null;
}

/** Which elements need a module before they show anything, and which later. */
interface Users {
  readonly first: ReadonlySet<string>;
  readonly any: ReadonlySet<string>;
}

/** The element that says what widgets have in common, and shows nothing itself. */
const PROVIDER = 'klima-site';

/**
 * Names the file that a module goes into when several elements share it: few files, because each costs the loader a
 * hash, and none that a list of members would wait for without needing it.
 * - `shared`: what the smallest element and another one need first
 * - `dates`: what others need first, and more than one uses
 * - `later`: what nobody needs first
 * @param entries ids of the modules of the elements, by tag
 */
export function createPartGroups(entries: ReadonlyMap<string, string>, smallest: string) {
  let reached:
    | {
        readonly first: Map<string, Set<string>>;
        readonly any: Map<string, Set<string>>;
        readonly onDemand: ReadonlySet<string>;
      }
    | undefined;

  return (id: string, graph: Graph): string | null => {
    reached ??= {
      first: reach(entries, graph, ({ importedIds }) => importedIds),
      any: reach(entries, graph, ({ importedIds, dynamicallyImportedIds }) => [
        ...importedIds,
        ...dynamicallyImportedIds,
      ]),
      onDemand: reachOnDemand(entries, graph),
    };
    const first = reached.first.get(id) ?? new Set();
    const any = reached.any.get(id) ?? new Set();
    // What only some pages need, themes and what editors are told, comes in files of its own.
    if (first.size === 0 && (reached.onDemand.has(id) || id.includes('/src/embed/'))) return null;
    return nameFor({ first, any }, smallest);
  };
}

function nameFor({ first, any }: Users, smallest: string): string | null {
  // With its entry, also where later files of the same element need it.
  if (any.size < 2) return [...first][0] ?? null;
  if (first.has(smallest)) return 'shared';
  // Themes: whoever wants one without the provider loads the provider's file all the same.
  if (first.has(PROVIDER) && first.size === 1) return PROVIDER;
  return first.size > 0 ? 'dates' : 'later';
}

/** Every module of what the file that puts elements into a page loads when a carrier asks for it. */
function reachOnDemand(entries: ReadonlyMap<string, string>, graph: Graph): ReadonlySet<string> {
  const all = reach(entries, graph, ({ importedIds }) => importedIds);
  const bring = [...all.keys()].find((id) => id.endsWith('/src/embed/bring.ts')) ?? '';
  const asked = graph.getModuleInfo(bring)?.dynamicallyImportedIds ?? [];
  return new Set(
    reach(new Map(asked.map((id) => [id, id])), graph, ({ importedIds, dynamicallyImportedIds }) => [
      ...importedIds,
      ...dynamicallyImportedIds,
    ]).keys(),
  );
}

/** Every module that can be reached from the entries, with the tags from which it can. */
function reach(
  entries: ReadonlyMap<string, string>,
  graph: Graph,
  next: (info: ModuleInfo) => readonly string[],
): Map<string, Set<string>> {
  const users = new Map<string, Set<string>>();
  for (const [tag, entry] of entries) {
    const waiting = [entry];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const tags = users.get(id) ?? new Set();
      users.set(id, tags);
      if (tags.has(tag)) continue;
      tags.add(tag);
      const info = graph.getModuleInfo(id);
      if (info) waiting.push(...next(info));
    }
  }
  return users;
}
