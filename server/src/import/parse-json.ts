import { ImportError } from './import-error.ts';

/**
 * Parses JSON.
 * @throws {ImportError} when it is none
 */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (cause) {
    throw new ImportError([{ field: 'file', message: `is not JSON: ${cause instanceof Error ? cause.message : ''}` }]);
  }
}
