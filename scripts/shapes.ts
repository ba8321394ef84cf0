import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import type * as z from 'zod/mini';
import * as contract from '../src/contract/index.ts';
import { rowSchemas } from '../src/contract/rows.ts';

/**
 * Writes `src/api/shapes/`: the answer schemas of the contract as tables for the decoder, so that a widget needs no
 * schema library, each in a file of its own, so that a first view brings no other. With `--check` it writes nothing and
 * fails when a file is not what the schemas say.
 */
const OUTPUT = new URL('../src/api/shapes/', import.meta.url);

const HEAD = '// Generated from src/contract by `npm run shapes`. Do not edit.';

/** The answers that widgets read, by the name of their type. */
const ANSWERS = new Map<z.core.$ZodType, string>([
  [contract.applicationReceiptSchema, 'ApplicationReceipt'],
  [contract.applicationStateSchema, 'ApplicationState'],
  [contract.applicationTicketSchema, 'ApplicationTicket'],
  [contract.checklistSchema, 'Checklist'],
  [contract.endpointIndexSchema, 'EndpointIndex'],
  [contract.initiativeSchema, 'Initiative'],
  [contract.eventsSchema, 'Events'],
  [contract.memberSchema, 'Member'],
  [contract.membersSchema, 'Members'],
  [contract.organisationSchema, 'Organisation'],
  [contract.organisationsSchema, 'Organisations'],
  [contract.problemSchema, 'Problem'],
  [contract.progressSchema, 'Progress'],
  [contract.sessionSchema, 'Session'],
]);

/** Schemas that the contract exports get a constant of their own, so that shapes share them. */
const names = new Map<unknown, string>(
  Object.entries(contract)
    .filter(([name]) => name.endsWith('Schema'))
    .map(([name, schema]) => [schema, name.replace(/Schema$/, 'Shape')]),
);

/** Source of a constant's file by its name. */
const constants = new Map<string, string>();

/** The source text of the node for a schema: the name of its constant, or the node itself. */
function toNode(schema: z.core.$ZodType): string {
  const name = names.get(schema);
  if (name === undefined) return toLiteral(schema);
  const literal = toLiteral(schema);
  if (/^'\w+'$/.test(literal)) return literal;
  if (!constants.has(name)) constants.set(name, toSource(name, ANSWERS.get(schema), literal));
  return name;
}

function toSource(name: string, type: string | undefined, literal: string): string {
  // Texts in a literal are names of kinds or patterns; none of them ends like a constant.
  const used = [...constants.keys()].filter((other) => new RegExp(`\\b${other}\\b`).test(literal));
  return [
    HEAD,
    ...(type === undefined ? [] : [`import type { ${type} } from '../../contract/index.ts';`]),
    `import type { ${type === undefined ? 'Node' : 'Shape'} } from '../decode.ts';`,
    ...used.map((other) => `import { ${other} } from './${toFile(other)}';`),
    '',
    `export const ${name}: ${type === undefined ? 'Node' : `Shape<${type}>`} = ${literal};`,
  ].join('\n');
}

const toFile = (name: string): string =>
  `${name.replace(/Shape$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;

function toLiteral(schema: z.core.$ZodType): string {
  const row = rowSchemas.get(schema);
  if (row !== undefined) return `['rows', ${toNode(row)}]`;
  const def = definitionOf(schema);
  switch (def.type) {
    case 'string':
      return toText(def);
    case 'number':
      return toNumber(def);
    case 'boolean':
      return `'boolean'`;
    case 'array':
      return `['list', ${toNode(def.element)}]`;
    case 'record':
      return `['map', ${toNode(def.keyType)}, ${toNode(def.valueType)}]`;
    case 'union':
      return toUnion(def.options);
    case 'object':
      return `{ ${Object.entries(def.shape)
        .map(([name, field]) => toField(name, field))
        .join(', ')} }`;
    default:
      throw new Error(`No shape for a schema of type ${def.type}`);
  }
}

/** A lenient field is marked by `?`. No other optional fields are known: an answer has no mercy for those. */
function toField(name: string, schema: z.core.$ZodType): string {
  const def = definitionOf(schema);
  if (def.type !== 'catch') return `${name}: ${toNode(schema)}`;
  const inner = definitionOf(def.innerType);
  if (inner.type !== 'optional') throw new Error(`The field ${name} falls back to something else than absence`);
  return `'${name}?': ${toNode(inner.innerType)}`;
}

function toText({ checks = [] }: z.core.$ZodStringDef): string {
  const patterns = checks.map((check) => {
    const def = check._zod.def;
    if (!('pattern' in def) || !(def.pattern instanceof RegExp) || def.pattern.flags !== '')
      throw new Error(`No shape for the check ${def.check}`);
    return String(def.pattern);
  });
  if (patterns.length > 1) throw new Error('No shape for text with several patterns');
  return patterns[0] ?? `'string'`;
}

function toNumber(def: z.core.$ZodNumberDef): string {
  if ((def.checks ?? []).length > 0) throw new Error('No shape for a number with a range');
  if (!('format' in def)) return `'number'`;
  if (def.format !== 'safeint') throw new Error(`No shape for numbers of the format ${String(def.format)}`);
  return `'integer'`;
}

/** An open enum is any string: the known values are there for its readers. */
function toUnion(options: readonly z.core.$ZodType[]): string {
  const [first, second, ...rest] = options;
  if (first === undefined || second === undefined || rest.length > 0) throw new Error('No shape for such a union');
  if (definitionOf(first).type === 'enum' && toNode(second) === `'string'`) return `'string'`;
  return `['either', ${toNode(first)}, ${toNode(second)}]`;
}

/** The definition by which a schema says what it is. */
function definitionOf(schema: z.core.$ZodType): z.core.$ZodTypes['_zod']['def'] {
  if (!isBuiltIn(schema)) throw new Error('No shape for a schema of a class of its own');
  return schema._zod.def;
}

/** Every schema that zod makes is one of these classes; their base class does not say so. */
function isBuiltIn(schema: z.core.$ZodType): schema is z.core.$ZodTypes {
  return typeof schema._zod.def.type === 'string';
}

for (const schema of ANSWERS.keys()) toNode(schema);
const files = new Map<string, string>();
const barrel = [...constants.keys()].toSorted().map((name) => `export * from './${toFile(name)}';`);
for (const [file, source] of [
  ...[...constants].map(([name, text]) => [toFile(name), text] as const),
  ['index.ts', [HEAD, ...barrel].join('\n')] as const,
]) {
  files.set(file, await format(source, { ...(await resolveConfig(OUTPUT)), parser: 'typescript' }));
}

await mkdir(OUTPUT, { recursive: true });
const present = await readdir(OUTPUT);
if (process.argv.includes('--check')) {
  const current = await Promise.all(present.map(async (file) => [file, await readFile(new URL(file, OUTPUT), 'utf8')]));
  if (JSON.stringify(current.toSorted()) !== JSON.stringify([...files].toSorted())) {
    console.error('src/api/shapes/ differs from the schemas. Run: npm run shapes');
    process.exitCode = 1;
  }
} else {
  for (const file of present) if (!files.has(file)) await rm(new URL(file, OUTPUT));
  for (const [file, source] of files) await writeFile(new URL(file, OUTPUT), source);
}
