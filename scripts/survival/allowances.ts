import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { elementTags } from '../element-tags.ts';

const manifestSchema = z.object({
  modules: z.array(
    z.object({
      declarations: z.optional(
        z.array(
          z.object({
            tagName: z.optional(z.string()),
            attributes: z.optional(z.array(z.object({ name: z.string() }))),
          }),
        ),
      ),
    }),
  ),
});

/** Attributes that the loader understands on every carrier, and those that editors like to add. */
const COMMON = ['theme', 'loading'];

/** What an editor or sanitizer has to let through: the widgets' tags, each with its attributes in alphabetical order. */
export type Allowances = Readonly<Record<string, readonly string[]>>;

/** Reads from the manifest what has to be let through. `klima-site` belongs in a template, not in what editors write. */
export function readAllowances(): Allowances {
  const manifest = z.parse(manifestSchema, JSON.parse(readFileSync('custom-elements.json', 'utf8')));
  const tags = new Set(elementTags());
  const allowed: Record<string, readonly string[]> = {};
  for (const { declarations = [] } of manifest.modules) {
    for (const { tagName, attributes = [] } of declarations) {
      if (tagName === undefined || tagName === 'klima-site' || !tags.has(tagName)) continue;
      allowed[tagName] = [...new Set([...attributes.map(({ name }) => name), ...COMMON])].sort();
    }
  }
  return allowed;
}
