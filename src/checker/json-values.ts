import { isObject } from './schema-issues.ts';

/** A value within a JSON document, and the names on the way to it. */
export interface JsonValue {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** Deeper than any answer of the contract. */
const DEEPEST = 40;

/** All values of a document, it included, outer before inner. */
export function* jsonValues(value: unknown, path: readonly string[] = []): Generator<JsonValue, void> {
  yield { path, value };
  if (path.length > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) yield* jsonValues(item, [...path, String(at)]);
  } else if (isObject(value)) {
    for (const [name, item] of Object.entries(value)) yield* jsonValues(item, [...path, name]);
  }
}
