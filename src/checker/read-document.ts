import * as z from 'zod/mini';
import { JSON_TYPE } from '../api/request.ts';
import { DOCUMENT_CHECKS } from './document-checks/index.ts';
import { hasMark, readText } from './read-text.ts';
import { type SchemaIssue, schemaIssues } from './schema-issues.ts';
import type { RawDocument } from './raw-document.ts';
import type { Site } from './site.ts';
import type { FindingId } from './findings.ts';

/** A document that was read: as it came, and as a reader has it. */
export interface ReadDocument<Type> extends RawDocument {
  readonly data: Type;
}

const ISSUES: Readonly<Record<SchemaIssue['kind'], FindingId>> = {
  field: 'contract.field',
  row: 'contract.row',
  optional: 'contract.optional',
  null: 'contract.null',
  'unknown-value': 'contract.unknown-value',
};

/**
 * Reads a JSON document and says everything that is wrong with it. `undefined` when a widget could not use it.
 * @param missing what it means that it is not there
 */
export async function readDocument<Type>(
  site: Site,
  path: string,
  schema: z.ZodMiniType<Type>,
  missing: FindingId = 'content.missing',
): Promise<ReadDocument<Type> | undefined> {
  const { report } = site;
  const text = await readText(site, path, {
    isType: (type) => JSON_TYPE.test(type),
    onMissing: ({ url }) => report(missing, { url }),
    onOtherType: ({ url }, type) => report('content.type', { url, parameters: { type, expected: 'application/json' } }),
  });
  if (text === undefined) return undefined;
  const { url, bytes } = await site.read(path);
  if (hasMark(bytes)) report('content.bom', { url });
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    report('content.not-json', { url });
    return undefined;
  }
  return judgeDocument(site, { url, path, raw }, schema);
}

/** Says where a document is not what its schema asks for, and everything else that is wrong with it. */
export function judgeDocument<Type>(
  site: Site,
  document: RawDocument,
  schema: z.ZodMiniType<Type>,
): ReadDocument<Type> | undefined {
  const { url, raw } = document;
  site.look('contract');
  site.keep(document);
  for (const { kind, ...parameters } of schemaIssues(schema, raw)) {
    site.report(ISSUES[kind], { url, parameters: { ...parameters, pointer: parameters.pointer || '/' } });
  }
  for (const check of DOCUMENT_CHECKS) check(document, site);
  const parsed = z.safeParse(schema, raw);
  return parsed.success ? { ...document, data: parsed.data } : undefined;
}
