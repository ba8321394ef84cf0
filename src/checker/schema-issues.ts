import type * as z from 'zod/mini';
import * as zod from 'zod/mini';
import { toPointer } from '../contract/index.ts';
import { rowSchemas } from '../contract/rows.ts';

/** What a value that does not fit costs: the whole answer, its row, or only itself. */
export type Cost = 'field' | 'row' | 'optional' | 'null';

/** A place where a value is not what a schema asks for. */
export interface SchemaIssue {
  readonly kind: Cost | 'unknown-value';
  readonly pointer: string;
  readonly expected: string;
  readonly found: string;
}

/** Issues of one answer that are listed; more of them say nothing new. */
const MOST = 50;

/**
 * Where a value is not what a schema of the contract asks for. Schemas of answers forgive much, so that a reader loses
 * as little as can be; here everything that they would forgive is said, but for fields that they do not know.
 */
export function schemaIssues(schema: z.core.$ZodType, value: unknown): readonly SchemaIssue[] {
  const issues: SchemaIssue[] = [];
  walk(schema, value, [], 'field', issues);
  return issues.slice(0, MOST);
}

function walk(
  schema: z.core.$ZodType,
  value: unknown,
  path: readonly string[],
  cost: Cost,
  issues: SchemaIssue[],
): void {
  const refuse = (expected: string, kind: SchemaIssue['kind'] = value === null ? nullCost(cost) : cost) =>
    issues.push({ kind, pointer: toPointer(path), expected, found: describe(value) });
  const walkList = (item: z.core.$ZodType, itemCost: Cost) => {
    if (!Array.isArray(value)) refuse('array');
    else for (const [at, inner] of value.entries()) walk(item, inner, [...path, String(at)], itemCost, issues);
  };

  const row = rowSchemas.get(schema);
  if (row !== undefined) {
    walkList(row, worst(cost, 'row'));
    return;
  }
  const def = definitionOf(schema);
  switch (def.type) {
    case 'catch':
      walk(def.innerType, value, path, 'optional', issues);
      return;
    case 'optional':
      if (value !== undefined) walk(def.innerType, value, path, cost, issues);
      return;
    case 'object':
      if (!isObject(value)) refuse('object');
      else
        for (const [name, field] of Object.entries(def.shape)) walk(field, value[name], [...path, name], cost, issues);
      return;
    case 'array':
      walkList(def.element, cost);
      return;
    case 'record':
      walkRecord(def);
      return;
    case 'union':
      walkUnion(def.options);
      return;
    default:
      if (!zod.safeParse(schema, value).success) refuse(nameOf(schema));
  }

  function walkRecord({ keyType, valueType }: z.core.$ZodRecordDef): void {
    if (!isObject(value)) {
      refuse('object');
      return;
    }
    for (const [name, item] of Object.entries(value)) {
      if (!zod.safeParse(keyType, name).success) refuse(`keys like ${nameOf(keyType)}, not ${name}`);
      walk(valueType, item, [...path, name], cost, issues);
    }
  }

  /** An open list of words takes any text; a text in several languages is an object. */
  function walkUnion(options: readonly z.core.$ZodType[]): void {
    const [first] = options;
    if (first !== undefined && definitionOf(first).type === 'enum') {
      if (typeof value !== 'string') refuse('string');
      else if (!zod.safeParse(first, value).success) refuse(nameOf(first), 'unknown-value');
      return;
    }
    const record = options.find((option) => definitionOf(option).type === 'record');
    if (isObject(value) && record !== undefined) walk(record, value, path, cost, issues);
    else if (!options.some((option) => zod.safeParse(option, value).success)) refuse(options.map(nameOf).join(' or '));
  }
}

/** A row that is dropped is not worse for what is in it; an optional field costs only itself, wherever it is. */
const worst = (outer: Cost, inner: Cost): Cost => (outer === 'field' ? inner : outer);

const nullCost = (cost: Cost): Cost => (cost === 'optional' ? 'null' : cost);

/** What a schema asks for, in the words of JSON. */
function nameOf(schema: z.core.$ZodType): string {
  const def = definitionOf(schema);
  switch (def.type) {
    case 'string': {
      const patterns = (def.checks ?? []).flatMap(({ _zod }) =>
        'pattern' in _zod.def && _zod.def.pattern instanceof RegExp ? [String(_zod.def.pattern)] : [],
      );
      return ['string', ...patterns].join(' ');
    }
    case 'number':
      return 'format' in def ? 'integer' : 'number';
    case 'enum':
      return Object.values(def.entries).join(', ');
    case 'record':
      return 'object';
    default:
      return def.type;
  }
}

const LONGEST = 40;

/** A value in few words. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'array';
  if (isObject(value)) return 'object';
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** Whether a JSON value has names. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The definition by which a schema says what it is. */
function definitionOf(schema: z.core.$ZodType): z.core.$ZodTypes['_zod']['def'] {
  if (!isBuiltIn(schema)) throw new Error('A schema of the contract is of a class of its own.');
  return schema._zod.def;
}

const isBuiltIn = (schema: z.core.$ZodType): schema is z.core.$ZodTypes => typeof schema._zod.def.type === 'string';
