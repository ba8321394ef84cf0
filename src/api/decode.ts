/** Remembers the type that a shape decodes to; never a value. */
declare const type: unique symbol;

/** Nodes in combination; the first word says how. A list fails with one bad item, rows go on without it. */
type Combination =
  readonly ['rows' | 'list', Node] | readonly ['either', Node, Node] | readonly ['map', keys: Node, values: Node];

/** Fields by name. With `?` at the end of the name, a value that does not fit is left out. */
interface Fields {
  readonly [name: string]: Node;
}

/** What a value must look like. */
export type Node = 'string' | 'number' | 'integer' | 'boolean' | RegExp | Combination | Fields;

/** A node that decodes to a `Type`. Those in `shapes/` are generated from the schemas of the contract. */
export type Shape<Type> = Node & { readonly [type]?: Type };

/** A decoded value, and how many rows of its required lists were kept and dropped. Rows within rows do not count. */
export interface Decoded<Type> {
  readonly data: Type;
  readonly kept: number;
  readonly dropped: number;
}

/**
 * Decodes a JSON value exactly as the schema behind the shape would: unknown fields are stripped, optional fields
 * that do not fit are left out, bad rows are dropped. `undefined` when the value as a whole does not fit.
 */
export function decode<Type>(shape: Shape<Type>, value: unknown): Decoded<Type> | undefined;
export function decode(shape: Node, value: unknown): Decoded<unknown> | undefined {
  let kept = 0;
  let dropped = 0;

  function read(node: Node, value: unknown, counts: boolean): unknown {
    if (typeof node === 'string') {
      const fits =
        node === 'integer'
          ? Number.isSafeInteger(value)
          : typeof value === node && (node !== 'number' || Number.isFinite(value));
      return fits ? value : undefined;
    }
    if (node instanceof RegExp) return typeof value === 'string' && node.test(value) ? value : undefined;
    if (isCombination(node)) {
      const [kind, first, second] = node;
      if (kind === 'either') return read(first, value, counts) ?? read(second, value, counts);
      if (kind === 'map') return readMap(first, second, value);
      return readList(first, value, kind === 'rows', counts);
    }
    if (!isObject(value)) return undefined;
    const result: Record<string, unknown> = {};
    for (const [name, inner] of Object.entries(node)) {
      const optional = name.endsWith('?');
      const field = optional ? name.slice(0, -1) : name;
      const item = read(inner, value[field], counts && !optional);
      if (item !== undefined) result[field] = item;
      else if (!optional) return undefined;
    }
    return result;
  }

  function readList(node: Node, value: unknown, tolerant: boolean, counts: boolean): unknown {
    if (!Array.isArray(value)) return undefined;
    const list: unknown[] = value;
    const result: unknown[] = [];
    for (const raw of list) {
      const item = read(node, raw, counts && !tolerant);
      if (item !== undefined) result.push(item);
      else if (!tolerant) return undefined;
    }
    if (tolerant && counts) {
      kept += result.length;
      dropped += list.length - result.length;
    }
    return result;
  }

  function readMap(keys: Node, values: Node, value: unknown): unknown {
    if (!isObject(value)) return undefined;
    const result: Record<string, unknown> = {};
    for (const [key, raw] of Object.entries(value)) {
      // Assigning to it would change what the result inherits.
      if (key === '__proto__') continue;
      const item = read(values, raw, false);
      if (item === undefined || read(keys, key, false) === undefined) return undefined;
      result[key] = item;
    }
    return result;
  }

  const data = read(shape, value, true);
  return data === undefined ? undefined : { data, kept, dropped };
}

const isCombination = (node: Combination | Fields): node is Combination => Array.isArray(node);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
