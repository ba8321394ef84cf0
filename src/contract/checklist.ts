import * as z from 'zod/mini';
import { EVIDENCE_KINDS, PAPER_LISTS, RECURRENCES } from './checklist-vocabulary.ts';
import { contactSchema } from './initiative.ts';
import { lenient } from './lenient.ts';
import { provenanceSchema } from './members.ts';
import { openEnum } from './open-enum.ts';
import { rows } from './rows.ts';
import { localizedTextSchema } from './text.ts';
import { calendarDateSchema, coarseDateSchema } from './time.ts';
import { INITIATIVE_STATUSES } from './vocabulary.ts';

/** Ids of steps, evidence, documents and routes: they become parts of keys and pointers. */
export const CHECKLIST_ID = /^[\w-]{1,64}$/;
const idSchema = z.string().check(z.regex(CHECKLIST_ID));

/** One of several ways to do a step: a vote of the council, or an information paper. */
const routeSchema = z.object({ id: idSchema, title: localizedTextSchema, text: lenient(localizedTextSchema) });

/** A document that goes with a step. */
const stepDocumentSchema = z.object({
  id: idSchema,
  title: localizedTextSchema,
  text: lenient(localizedTextSchema),
  /** A template. */
  url: lenient(z.string()),
  format: lenient(z.string()),
});
export type StepDocument = z.infer<typeof stepDocumentSchema>;

/** A value that shows that something was done. */
const evidenceSchema = z.object({
  id: idSchema,
  title: localizedTextSchema,
  hint: lenient(localizedTextSchema),
  kind: openEnum(EVIDENCE_KINDS),
  options: lenient(rows(z.object({ id: idSchema, title: localizedTextSchema }))),
  /** What belongs behind a number: `%`. */
  unit: lenient(localizedTextSchema),
  /** Without it the step is not proven. */
  required: lenient(z.boolean()),
  /** Routes of the step on which it is asked for; on all when absent. */
  routes: lenient(z.array(z.string())),
  /** Ids of the criteria that it proves by itself. */
  proves: lenient(z.array(z.string())),
  /** What the criteria ask of a number. A value beyond is kept, and explained. */
  min: lenient(z.number()),
  max: lenient(z.number()),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** One step on the way. */
export const stepSchema = z.object({
  id: idSchema,
  title: localizedTextSchema,
  text: localizedTextSchema,
  /** Who does it, as a role. */
  actor: localizedTextSchema,
  /** Last day, to its end in the time zone of the initiative. Of a step that recurs: that of its first year. */
  deadline: lenient(calendarDateSchema),
  recurrence: lenient(openEnum(RECURRENCES)),
  /** What people get wrong. */
  hint: lenient(localizedTextSchema),
  routes: lenient(rows(routeSchema)),
  documents: lenient(rows(stepDocumentSchema)),
  evidence: lenient(rows(evidenceSchema)),
  /** Where it is done, when that is somewhere else. */
  externalUrl: lenient(z.string()),
  contacts: lenient(rows(contactSchema)),
  /** Ids of the criteria that are proven when it is done. */
  proves: lenient(z.array(z.string())),
  /** Ids of the steps that come first. */
  requires: lenient(z.array(z.string())),
});
export type Step = z.infer<typeof stepSchema>;

/** What an initiative asks for from a time on. */
const criteriaVersionSchema = z.object({
  version: z.string(),
  since: lenient(coarseDateSchema),
  items: rows(z.object({ id: idSchema, title: localizedTextSchema, text: localizedTextSchema })),
});
export type CriteriaVersion = z.infer<typeof criteriaVersionSchema>;

/**
 * The draft of a case paper. `{municipality}`, `{date}` and `{step/evidence}` are filled in; what is missing is shown
 * as missing.
 */
const casePaperSchema = z.object({
  title: localizedTextSchema,
  sections: rows(
    z.object({
      heading: localizedTextSchema,
      paragraphs: rows(
        z.object({
          text: localizedTextSchema,
          /** Only on this route, of whichever step has it. */
          route: lenient(z.string()),
          /** Follows the text as a list. */
          list: lenient(openEnum(PAPER_LISTS)),
        }),
      ),
    }),
  ),
  /** Not a wording that anybody has decided on. */
  example: lenient(z.boolean()),
});
export type CasePaperTemplate = z.infer<typeof casePaperSchema>;

/** The steps of joining, the same for all: `GET /initiatives/{id}/checklist.json`. */
export const checklistSchema = z.object({
  /** Title of the initiative. */
  title: lenient(localizedTextSchema),
  /** Status of the initiative. */
  status: lenient(openEnum(INITIATIVE_STATUSES)),
  /** IANA time zone that says when a day begins; `Europe/Oslo` when absent. */
  timeZone: lenient(z.string()),
  steps: rows(stepSchema),
  /** Versions of the criteria, the oldest first. */
  criteria: rows(criteriaVersionSchema),
  /** The mail that says that a municipality has joined. */
  email: lenient(
    z.object({ to: z.string(), role: localizedTextSchema, subject: localizedTextSchema, body: localizedTextSchema }),
  ),
  paper: lenient(casePaperSchema),
  /** Whether this endpoint takes changes; a folder of files does not. */
  editable: lenient(z.boolean()),
  source: lenient(provenanceSchema),
  licence: lenient(provenanceSchema),
  /** When it was last changed, as a date or a moment. */
  asOf: z.string(),
});
export type Checklist = z.infer<typeof checklistSchema>;
