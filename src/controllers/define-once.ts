/** Version of this copy; the build puts the package's version in. */
declare const KLIMABRIKKER_VERSION: string | undefined;

/** Marks a class of ours on a page, so that a second copy can say which one won. */
const VERSION_KEY = Symbol.for('klimabrikker:version');
const version = typeof KLIMABRIKKER_VERSION === 'undefined' ? 'source' : KLIMABRIKKER_VERSION;

/**
 * Registers an element unless the page has one of that name: the first copy of the library wins, and a second says
 * so in the console instead of throwing. Does nothing on a server, which has no registry.
 */
export function defineOnce(
  registry: CustomElementRegistry | undefined,
  tag: string,
  element: CustomElementConstructor,
): void {
  const first = registry?.get(tag);
  if (registry === undefined || first === element) return;
  if (first === undefined) {
    Object.defineProperty(element, VERSION_KEY, { value: version });
    registry.define(tag, element);
    return;
  }
  const other: unknown = Reflect.get(first, VERSION_KEY);
  console.info(
    `klimabrikker ${version}: <${tag}> is already defined here by ${typeof other === 'string' ? other : 'others'}`,
  );
}
