import * as z from 'zod/mini';
import type { FieldProblem } from '../../../src/contract/index.ts';
import { ProblemError } from '../problem.ts';
import { pointerTo, problemOf } from './parameters.ts';

/** A query as its schema reads it, and as it was asked. */
export interface StrictQuery<Query> {
  readonly query: Query;
  /** Raw values by parameter, without empty ones, in the order of the contract. */
  readonly raw: Readonly<Record<string, string>>;
}

/** Codes are written in the schemas; what zod says itself is a sentence. */
const CODE = /^[a-z-]+(\.[a-z-]+)+$/;

/**
 * Reads query parameters. Those without a value count as absent.
 * @param telling parameters that say something by having no value
 * @throws {ProblemError} `invalid-request`, with a pointer for each wrong parameter
 */
export function readStrictQuery<Query>(
  schema: z.ZodMiniType<Query> & { readonly shape: object },
  parameters: URLSearchParams,
  telling: readonly string[] = [],
): StrictQuery<Query> {
  const names: readonly string[] = Object.keys(schema.shape);
  const errors: FieldProblem[] = [];
  for (const name of new Set(parameters.keys())) {
    if (!names.includes(name)) {
      errors.push(problemOf(name, 'parameter.unknown', `Allowed parameters: ${names.join(', ')}.`));
    } else if (parameters.getAll(name).length > 1) {
      errors.push(problemOf(name, 'parameter.repeated', 'Several values are separated by commas in one parameter.'));
    }
  }
  const raw = Object.fromEntries(
    names.flatMap((name): [string, string][] => {
      const value = parameters.get(name);
      return value === null || (value === '' && !telling.includes(name)) ? [] : [[name, value]];
    }),
  );
  const parsed = z.safeParse(schema, raw);
  for (const { path, message } of parsed.error?.issues ?? []) {
    const name = String(path[0] ?? '');
    if (errors.some(({ pointer }) => pointer === pointerTo(name))) continue;
    errors.push(problemOf(name, CODE.test(message) ? message : `${name}.invalid`, `This is no valid ${name}.`));
  }
  if (!parsed.success || errors.length > 0) throw new ProblemError('invalid-request', { errors });
  return { query: parsed.data, raw };
}
