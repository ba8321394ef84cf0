import * as z from 'zod/mini';
import { type Scope, scopeSchema } from '../../../../src/contract/index.ts';

/** A scope as it is stored. Its fields stand in the order of the contract, so that the same scope is the same text. */
export const scopeToText = (scope: Scope): string => JSON.stringify(z.parse(scopeSchema, scope));

/** Reads a scope that was stored. */
export function parseScope(text: string): Scope {
  const value: unknown = JSON.parse(text);
  return z.parse(scopeSchema, value);
}
