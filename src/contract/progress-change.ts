import * as z from 'zod/mini';
import { CHECKLIST_ID } from './checklist.ts';
import { DOCUMENT_STATES, STEP_STATUSES } from './checklist-vocabulary.ts';
import { clearableSchema } from './form-text.ts';
import { STEP_KEY } from './progress.ts';

const MAX_VALUE = 500;
const idSchema = z.string().check(z.regex(CHECKLIST_ID));

/**
 * `PATCH /initiatives/{id}/checklist/{municipality}`: what changes, and nothing else. An empty text takes a value away.
 */
export const progressChangeSchema = z.strictObject({
  steps: z.record(
    z.string().check(z.regex(STEP_KEY)),
    z.strictObject({
      status: z.optional(z.enum(STEP_STATUSES)),
      route: z.optional(clearableSchema(MAX_VALUE)),
      reason: z.optional(clearableSchema(MAX_VALUE)),
      evidence: z.optional(z.record(idSchema, clearableSchema(MAX_VALUE))),
      documents: z.optional(z.record(idSchema, z.enum(DOCUMENT_STATES))),
    }),
  ),
});
export type ProgressChange = z.infer<typeof progressChangeSchema>;
