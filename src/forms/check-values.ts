import * as z from 'zod/mini';
import { applicationRequestSchema } from '../contract/application-request.ts';
import { type FieldIssue, fieldIssues } from '../contract/field-problems.ts';
import type { Event, Initiative } from '../contract/index.ts';
import { fromPointer, toPointer } from '../contract/pointer.ts';
import { checkApplication } from '../domain/check-application.ts';
import { criterionIds } from '../domain/criterion-ids.ts';
import type { FormValues } from './form-values.ts';
import { requestPointerToField } from './request-pointer-to-field.ts';
import { tickedIds, valuesToRequest } from './values-to-request.ts';

const partsSchema = z.partial(applicationRequestSchema);
/** In the order of the form, which asks for the contact before it asks who signs. */
const PARTS = Object.keys(applicationRequestSchema.shape)
  .filter((part) => part !== 'leader')
  .flatMap((part) => (part === 'contact' ? [part, 'leader'] : [part]));
const ACCEPTED = ['criteria', 'accepted'];

const partOf = (pointer: string): string => fromPointer(pointer)[0] ?? '';

/**
 * What is wrong with the fields of a form, each once, part by part. The rules are asked about every part that the schema
 * has let through, so that the first step can be checked while the last is empty. `today` is a day in the initiative's
 * time zone.
 */
export function checkValues(
  values: FormValues,
  initiative: Initiative,
  events: readonly Event[],
  today: string,
): readonly FieldIssue[] {
  const request = valuesToRequest(values, { language: 'nb', initiative });
  const parsed = z.safeParse(applicationRequestSchema, request);
  const bySchema = parsed.success ? [] : fieldIssues(parsed.error, request);
  const unsound = new Set(bySchema.map(({ pointer }) => partOf(pointer)));
  const sound = Object.fromEntries(Object.entries(request).filter(([part]) => !unsound.has(part)));
  const parts = z.safeParse(partsSchema, sound);
  const byRules = checkApplication(parts.success ? parts.data : {}, initiative, events, today).filter(
    ({ pointer }) => !unsound.has(partOf(pointer)),
  );

  const found = new Map<string, FieldIssue>();
  for (const { pointer, code } of [...bySchema, ...byRules]) {
    for (const field of fieldsOf(pointer, initiative, values)) {
      if (!found.has(field)) found.set(field, { pointer: field, code });
    }
  }
  return [...found.values()].toSorted((a, b) => PARTS.indexOf(partOf(a.pointer)) - PARTS.indexOf(partOf(b.pointer)));
}

/** Of criteria that are not accepted each is told; everything else has one field. */
function fieldsOf(pointer: string, initiative: Initiative, values: FormValues): readonly string[] {
  if (pointer !== toPointer(ACCEPTED)) return [requestPointerToField(pointer, initiative, values) ?? pointer];
  const requirements = criterionIds(initiative, 'requirement');
  const accepted = tickedIds(values, ACCEPTED, requirements);
  return requirements.filter((id) => !accepted.includes(id)).map((id) => toPointer([...ACCEPTED, id]));
}
