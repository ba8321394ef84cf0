import { fromPointer } from '../contract/pointer.ts';
import type { ProgressValues } from '../domain/progress-values.ts';

/** What a file says of itself. */
export interface ProgressFileMeta {
  /** Id of the initiative. */
  readonly initiative: string;
  /** Number and name of the municipality; empty when nobody has said. */
  readonly municipality: { readonly number: string; readonly name: string };
  /** The moment, in the contract's form. */
  readonly savedAt: string;
}

const FORMAT = 'klimabrikker-checklist-progress';
const VERSION = 1;
/** In UTF-16: more than any checklist can hold. */
const MAX_FILE = 500_000;
const MAX_TEXT = 10_000;
const MAX_FIELDS = 2000;

/** Progress as a file that one can keep and open again. */
export const progressToFile = (values: ProgressValues, meta: ProgressFileMeta): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, ...meta, values }, null, 2);

/** What is in a file that {@link progressToFile} wrote. */
export interface ProgressFile {
  readonly initiative: string;
  readonly municipality: { readonly number: string; readonly name: string };
  readonly values: ProgressValues;
}

/** Reads a file; `undefined` when it is another one. Whatever else somebody has put into it is left out. */
export function fileToProgress(text: string): ProgressFile | undefined {
  const file = text.length > MAX_FILE ? undefined : parse(text.replace(/^\ufeff/, ''));
  if (!isObject(file) || file.format !== FORMAT || file.version !== VERSION || !isObject(file.values)) return undefined;
  const fields = Object.entries(file.values).flatMap(([pointer, value]): (readonly [string, string])[] =>
    isField(pointer) && typeof value === 'string' && value.length <= MAX_TEXT ? [[pointer, value]] : [],
  );
  const { number, name } = isObject(file.municipality) ? file.municipality : {};
  return {
    initiative: textOf(file.initiative),
    municipality: { number: textOf(number), name: textOf(name) },
    values: Object.fromEntries(fields.slice(0, MAX_FIELDS)),
  };
}

function isField(pointer: string): boolean {
  const [root, key = '', part = '', id, ...rest] = fromPointer(pointer);
  if (root !== 'steps' || key === '' || rest.length > 0) return false;
  return id === undefined ? ['status', 'route', 'reason'].includes(part) : ['evidence', 'documents'].includes(part);
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 100) : '');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON, so no file of ours.
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
