import type { FieldProblem } from '../../../src/contract/index.ts';
import { ProblemError } from '../problem.ts';

/** Where a query parameter stands in a problem. Long names are cut: they are the asker's own text. */
export const pointerTo = (name: string): string => `/${name.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** What is wrong with one query parameter. */
export const problemOf = (name: string, code: string, detail: string): FieldProblem => ({
  pointer: pointerTo(name),
  code,
  detail,
});

/**
 * Refuses every parameter, for resources that take none.
 * @throws {ProblemError} `invalid-request`
 */
export function refuseParameters(parameters: URLSearchParams): void {
  const names = [...new Set(parameters.keys())].slice(0, 20);
  if (names.length === 0) return;
  const errors = names.map((name) => problemOf(name, 'parameter.unknown', 'There are no parameters here.'));
  throw new ProblemError('invalid-request', { errors });
}
