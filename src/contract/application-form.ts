import * as z from 'zod/mini';
import { FORM_STATUSES, RELEVANCE_NEEDS, VISIBILITIES } from './application-vocabulary.ts';
import { lenient } from './lenient.ts';
import { openEnum } from './open-enum.ts';
import { rows } from './rows.ts';
import { localizedTextSchema } from './text.ts';
import { calendarDateSchema } from './time.ts';

const offerSchema = z.object({ id: z.string(), title: localizedTextSchema });

/** What an application asks for, and how. An initiative without it takes no applications here. */
export const applicationFormSchema = z.object({
  status: openEnum(FORM_STATUSES),
  /** Why it is paused or closed, and what to do instead. */
  notice: lenient(localizedTextSchema),
  /** Last day to apply, to its end. */
  deadline: lenient(calendarDateSchema),
  /** What applicants should have at hand. */
  prepare: lenient(rows(localizedTextSchema)),
  /** Where a company must be active. */
  relevance: z.object({
    question: localizedTextSchema,
    areas: rows(
      z.object({
        id: z.string(),
        title: localizedTextSchema,
        text: lenient(localizedTextSchema),
        needs: openEnum(RELEVANCE_NEEDS),
      }),
    ),
    /** Asked where an area needs activity. */
    activity: lenient(localizedTextSchema),
  }),
  /** Municipality numbers whose branches prove that a company is active there. */
  branchMunicipalities: lenient(z.array(z.string())),
  measureAreas: lenient(rows(offerSchema)),
  /** Environmental certificates, for the expectation of that id. */
  certificates: lenient(z.object({ expectation: z.string(), offers: rows(offerSchema) })),
  /** Tiers that are invoiced. */
  invoiced: lenient(z.array(z.string())),
  /** People from one company at a signing lunch. */
  attending: lenient(z.int()),
  /** Who sees which answer, by the JSON pointer of the field or of what it is in. Otherwise the secretariat does. */
  visibility: lenient(rows(z.object({ pointer: z.string(), visibility: openEnum(VISIBILITIES) }))),
  /** What happens after sending, in order. */
  next: rows(localizedTextSchema),
  /** The contract that is signed. `{organisation}`, `{number}`, `{tier}`, `{leader}`, `{measures}` are filled in. */
  agreement: lenient(
    z.object({
      title: localizedTextSchema,
      paragraphs: rows(localizedTextSchema),
      /** Who signs for the initiative. */
      counterpart: localizedTextSchema,
      /** Not the real wording. */
      example: lenient(z.boolean()),
    }),
  ),
  /** Days after the last change that an application is kept here, by its status. */
  retention: lenient(rows(z.object({ status: z.string(), days: z.int() }))),
});
export type ApplicationForm = z.infer<typeof applicationFormSchema>;
