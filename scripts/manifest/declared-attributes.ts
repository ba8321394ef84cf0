import { pathToFileURL } from 'node:url';

/** What an element's class says of an attribute. */
export interface DeclaredAttribute {
  /** Name as it is written in HTML. */
  readonly name: string;
  /** What the property is without the attribute, when the declaration has a converter of its own. */
  readonly initial?: string | number | boolean;
}

/** The part of a property declaration of Lit that is read here. */
interface Declaration {
  readonly attribute?: string | boolean;
  readonly converter?: unknown;
}

interface ElementConstructor {
  readonly observedAttributes: readonly string[];
  readonly elementProperties: ReadonlyMap<string, Declaration>;
}

const isElement = (value: unknown): value is ElementConstructor =>
  typeof value === 'function' && 'elementProperties' in value;

/**
 * The attributes of an element by the property that each sets, asked of the class itself: the analyzer reads sources
 * and does not see what `flag('without-search')` gives.
 */
export async function declaredAttributes(tag: string): Promise<ReadonlyMap<string, DeclaredAttribute>> {
  const module: unknown = await import(pathToFileURL(`src/elements/${tag}/${tag}.ts`).href);
  const element = Object.values(module ?? {}).find(isElement);
  // Asking for the names is what makes Lit collect the declarations.
  if (element === undefined || !Array.isArray(element.observedAttributes)) throw new Error(`${tag} has no class.`);
  return new Map([...element.elementProperties].flatMap(([property, declaration]) => toEntry(property, declaration)));
}

function toEntry(
  property: string,
  { attribute, converter }: Declaration,
): (readonly [property: string, attribute: DeclaredAttribute])[] {
  if (attribute === false) return [];
  const name = typeof attribute === 'string' ? attribute : property.toLowerCase();
  const initial: unknown = typeof converter === 'function' ? Reflect.apply(converter, undefined, [null]) : undefined;
  const isPlain = typeof initial === 'string' || typeof initial === 'number' || typeof initial === 'boolean';
  return [[property, { name, ...(isPlain && { initial }) }]];
}
