import { completeClass, type ElementFacts } from './complete-class.ts';
import type { Documented, ElementClass, Manifest, Member } from './manifest-types.ts';

/** Methods that Lit or the browser calls. */
const LIFECYCLE = new Set([
  'adoptedCallback',
  'attributeChangedCallback',
  'connectedCallback',
  'createRenderRoot',
  'disconnectedCallback',
  'firstUpdated',
  'performUpdate',
  'render',
  'scheduleUpdate',
  'shouldUpdate',
  'update',
  'updated',
  'willUpdate',
]);

const isPublic = (member: Member): boolean => {
  const name = member.name ?? '';
  return (
    member.static !== true &&
    (member.privacy === undefined || member.privacy === 'public') &&
    !/^[#_]/.test(name) &&
    !LIFECYCLE.has(name)
  );
};

const byName = <Item extends Documented>(items: readonly Item[] = []): Item[] =>
  // The analyzer adds an event without a name for every `dispatchEvent`.
  items
    .filter(({ name }) => name !== undefined)
    .sort(({ name: a = '' }, { name: b = '' }) => (a < b ? -1 : a > b ? 1 : 0));

const publicClass = (declaration: ElementClass, tagName: string): ElementClass => ({
  ...declaration,
  tagName,
  members: byName(declaration.members?.filter(isPublic)),
  attributes: byName(declaration.attributes),
  // Where an event is made from a variable, the analyzer takes the variable for its name.
  events: byName(declaration.events?.filter(({ description }) => description !== undefined)),
  slots: byName(declaration.slots),
  cssParts: byName(declaration.cssParts),
  cssProperties: byName(declaration.cssProperties),
});

const pathInPackage = (path: string): string => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/**
 * The manifest as it is published: the classes of the elements, without what is private, in alphabetical order,
 * with paths that exist in the package.
 */
export function publicManifest(manifest: Manifest, facts: ReadonlyMap<string, ElementFacts>): Manifest {
  const modules = [...facts].map(([tag, known]) => {
    const module = manifest.modules.find(({ path }) => path === `src/elements/${tag}/${tag}.ts`);
    if (module === undefined) throw new Error(`src/elements/${tag}/${tag}.ts is missing.`);
    const declarations = module.declarations.filter(({ kind }) => kind === 'class');
    if (declarations.length === 0) throw new Error(`${module.path} has no class.`);
    return {
      ...module,
      declarations: declarations.map((declaration) => publicClass(completeClass(declaration, known), tag)),
    };
  });
  const text = JSON.stringify({ ...manifest, modules }, (key, value: unknown) =>
    (key === 'path' || key === 'module') && typeof value === 'string' ? pathInPackage(value) : value,
  );
  return JSON.parse(text) as Manifest;
}
