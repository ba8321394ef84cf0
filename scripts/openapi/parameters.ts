import type * as z from 'zod/mini';
import * as examples from '../../src/contract/examples/index.ts';
import { toJsonSchema } from './components.ts';

/** A part of a path. */
export const pathParameter = (name: string, description: string, example: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
  example,
});

/** Whose resources are meant. */
export const INITIATIVE = pathParameter('initiative', 'Id of the initiative.', examples.initiativeExample.id);
/** Which member is meant. */
export const MEMBER = pathParameter('member', 'Id of the member.', examples.memberExample.id);

/** The parameters of a list, from the schema that reads them. */
export function queryParameters(schema: z.core.$ZodType, descriptions: Readonly<Record<string, string>>) {
  const { properties = {} } = toJsonSchema(schema, 'output');
  return Object.entries(descriptions).map(([name, description]) => ({
    name,
    in: 'query',
    description,
    style: 'form',
    explode: false,
    schema: properties[name],
  }));
}
