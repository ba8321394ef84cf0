import * as z from 'zod/mini';
import {
  CRITERION_KINDS,
  type Initiative,
  INITIATIVE_STATUSES,
  initiativeSchema,
  isOneOf,
} from '../../../src/contract/index.ts';
import { type EndpointDescription, endpointDescriptionSchema } from '../features/endpoint-index/repository.ts';
import { checkTexts } from './check-texts.ts';
import { cleanValues } from './clean-values.ts';
import { findLosses } from './find-losses.ts';
import { ImportError, type ImportIssue } from './import-error.ts';
import { parseJson } from './parse-json.ts';

/**
 * Reads one initiative from JSON.
 * @throws {ImportError} with everything that is wrong in the file
 */
export function readInitiative(text: string): Initiative {
  const initiative = readStrictly(initiativeSchema, text);
  const issues: ImportIssue[] = [];
  if (!/^[\w-]{1,64}$/.test(initiative.id)) {
    issues.push({ field: 'id', message: 'may have letters a–z, digits, - and _.' });
  }
  if (!isOneOf(INITIATIVE_STATUSES, initiative.status)) {
    issues.push({ field: 'status', message: `may be ${INITIATIVE_STATUSES.join(', ')}.` });
  }
  if (initiative.criteria.items.some(({ kind }) => !isOneOf(CRITERION_KINDS, kind))) {
    issues.push({ field: 'criteria.items', message: `each kind may be ${CRITERION_KINDS.join(', ')}.` });
  }
  if (!isTimeZone(initiative.timeZone)) issues.push({ field: 'timeZone', message: 'is not one, such as Europe/Oslo.' });
  if (issues.length > 0) throw new ImportError(issues);
  return initiative;
}

/**
 * Reads what an endpoint says about itself from JSON.
 * @throws {ImportError} with everything that is wrong in the file
 */
export const readEndpoint = (text: string): EndpointDescription => readStrictly(endpointDescriptionSchema, text);

function readStrictly<Output>(schema: z.ZodMiniType<Output>, text: string): Output {
  const clean = cleanValues(parseJson(text));
  const parsed = z.safeParse(schema, clean);
  const fields = parsed.success
    ? findLosses(clean, parsed.data)
    : parsed.error.issues.map(({ path }) => path.join('.') || 'file');
  const issues = fields.map((field) => ({ field, message: 'is missing, unknown or not valid.' }));
  const all = [...issues, ...checkTexts(clean)];
  if (!parsed.success || all.length > 0) throw new ImportError(all);
  return parsed.data;
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
