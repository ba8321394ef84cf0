import * as z from 'zod/mini';
import * as contract from '../../src/contract/index.ts';
import { rowSchemas } from '../../src/contract/rows.ts';

/** What is sent is described by parameters; and no answer of the read routes insists on a moment. */
const LEFT_OUT: readonly unknown[] = [contract.membersQuerySchema, contract.eventsQuerySchema, contract.instantSchema];

/** The exported schemas of answers, by the name they have in the document: `Member`, `LocalizedText`. */
const names = new Map<z.core.$ZodType, string>();
for (const [name, schema] of Object.entries(contract)) {
  if (!name.endsWith('Schema') || LEFT_OUT.includes(schema) || !isSchema(schema)) continue;
  names.set(schema, name.charAt(0).toUpperCase() + name.slice(1).replace(/Schema$/, ''));
}

function isSchema(value: unknown): value is z.core.$ZodType {
  return value instanceof z.core.$ZodType;
}

/** A reference to an exported schema. */
export function refTo(schema: z.core.$ZodType): { $ref: string } {
  const name = names.get(schema);
  if (name === undefined) throw new Error('The contract does not export this schema');
  return { $ref: `#/components/schemas/${name}` };
}

/** What a schema accepts, as JSON Schema; exported schemas within it are references. */
export function toJsonSchema(root: z.core.$ZodType, io: 'input' | 'output' = 'input'): z.core.JSONSchema.BaseSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(root, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema !== root && names.has(zodSchema)) {
        for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
        jsonSchema.$ref = refTo(zodSchema).$ref;
        return;
      }
      const row = rowSchemas.get(zodSchema);
      if (row) Object.assign(jsonSchema, { type: 'array', items: names.has(row) ? refTo(row) : toJsonSchema(row) });
    },
  });
  return schema;
}

/** All exported schemas of answers, for `components.schemas`. */
export const schemaComponents = () =>
  Object.fromEntries([...names].map(([schema, name]) => [name, toJsonSchema(schema)]));
