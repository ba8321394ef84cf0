import * as z from 'zod/mini';
import { DOCUMENT_STATES, STEP_STATUSES } from './checklist-vocabulary.ts';
import { lenient } from './lenient.ts';
import { openEnum } from './open-enum.ts';
import { coarseDateSchema, instantSchema } from './time.ts';

/** Id of a step; of one that recurs with the year that is meant: `report:2026`. */
export const STEP_KEY = /^[\w-]{1,64}(:\d{4})?$/;

/** How far a step has come. */
const stepProgressSchema = z.object({
  status: openEnum(STEP_STATUSES),
  route: lenient(z.string()),
  /** Why it does not apply. */
  reason: lenient(z.string()),
  /** Values by the id of what is asked for. */
  evidence: lenient(z.record(z.string(), z.string())),
  /** States by the id of the document. */
  documents: lenient(z.record(z.string(), openEnum(DOCUMENT_STATES))),
  updatedAt: lenient(instantSchema),
  /** A role, never a name. */
  updatedBy: lenient(z.string()),
});
export type StepProgress = z.infer<typeof stepProgressSchema>;

/** So many of so many. */
const meterSchema = z.object({ done: z.int(), total: z.int() });
export type Meter = z.infer<typeof meterSchema>;

/** How far a municipality has come, counted: what a list of many shows. */
export const progressSummarySchema = z.object({
  steps: meterSchema,
  documents: meterSchema,
  criteria: meterSchema,
  /** Status by the key of the step. */
  statuses: z.record(z.string(), openEnum(STEP_STATUSES)),
  updatedAt: lenient(instantSchema),
});
export type ProgressSummary = z.infer<typeof progressSummarySchema>;

/** How far one municipality has come: `GET /initiatives/{id}/checklist/{municipality}.json`. */
export const progressSchema = z.object({
  municipality: z.object({ number: z.string().check(z.regex(/^\d{4}$/)), name: z.string() }),
  /** Goes up by one with every change; what `If-Match` names. */
  version: z.int(),
  steps: z.record(z.string(), stepProgressSchema),
  /** When it joined. */
  joined: lenient(coarseDateSchema),
  summary: lenient(progressSummarySchema),
  /** Nobody's real work. */
  example: lenient(z.boolean()),
  asOf: z.string(),
});
export type Progress = z.infer<typeof progressSchema>;
