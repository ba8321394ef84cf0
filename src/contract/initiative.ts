import * as z from 'zod/mini';
import { applicationFormSchema } from './application-form.ts';
import { lenient } from './lenient.ts';
import { openEnum } from './open-enum.ts';
import { rows } from './rows.ts';
import { localizedTextSchema } from './text.ts';
import { calendarDateSchema, coarseDateSchema } from './time.ts';
import { CRITERION_KINDS, INITIATIVE_STATUSES } from './vocabulary.ts';

/** What an initiative or a member wants to reach: text, and where known the year and the cut in per cent. */
export const targetSchema = z.object({
  text: localizedTextSchema,
  year: lenient(z.int()),
  percent: lenient(z.number()),
});
export type Target = z.infer<typeof targetSchema>;

const organisationLinkSchema = z.object({ name: localizedTextSchema, url: lenient(z.string()) });
const linkSchema = z.object({ title: localizedTextSchema, url: z.string() });

/** Whom to ask. A contact is a role; a name is optional and never needed. */
export const contactSchema = z.object({
  role: localizedTextSchema,
  name: lenient(z.string()),
  organisation: localizedTextSchema,
  email: lenient(z.string()),
  phone: lenient(z.string()),
  verifiedAt: lenient(calendarDateSchema),
});
export type Contact = z.infer<typeof contactSchema>;

/** A climate campaign or a network: `GET /initiatives/{id}.json`. What goes stale is data with a date. */
export const initiativeSchema = z.object({
  id: z.string(),
  title: localizedTextSchema,
  summary: localizedTextSchema,
  purpose: lenient(localizedTextSchema),
  organisers: rows(organisationLinkSchema),
  endorsements: lenient(rows(organisationLinkSchema)),
  period: lenient(z.object({ start: coarseDateSchema, end: lenient(coarseDateSchema) })),
  status: openEnum(INITIATIVE_STATUSES),
  timeZone: z.string(),
  targets: rows(targetSchema),
  criteria: z.object({
    scheme: z.string(),
    version: z.string(),
    items: rows(
      z.object({
        id: z.string(),
        kind: openEnum(CRITERION_KINDS),
        title: localizedTextSchema,
        text: localizedTextSchema,
      }),
    ),
  }),
  tiers: lenient(
    rows(
      z.object({
        id: z.string(),
        title: localizedTextSchema,
        text: localizedTextSchema,
        /** `none`, or what it costs in words. */
        fee: localizedTextSchema,
        reporting: localizedTextSchema,
        benefits: z.array(localizedTextSchema),
      }),
    ),
  ),
  documents: rows(
    z.object({
      id: z.string(),
      title: localizedTextSchema,
      url: z.string(),
      kind: z.string(),
      format: lenient(z.string()),
      language: lenient(z.string()),
    }),
  ),
  contacts: rows(contactSchema),
  links: rows(linkSchema),
  media: lenient(
    rows(z.object({ title: localizedTextSchema, url: z.string(), kind: openEnum(['video']), captions: z.string() })),
  ),
  privacy: z.object({
    controller: localizedTextSchema,
    purposes: rows(
      z.object({
        id: z.string(),
        purpose: localizedTextSchema,
        basis: localizedTextSchema,
        retention: localizedTextSchema,
        recipients: localizedTextSchema,
        link: lenient(z.string()),
        /** Whether its basis is consent, which is asked for apart. */
        consent: lenient(z.boolean()),
      }),
    ),
  }),
  /** How to apply; absent where nobody can. */
  application: lenient(applicationFormSchema),
  verifiedAt: calendarDateSchema,
  validFrom: lenient(calendarDateSchema),
  validTo: lenient(calendarDateSchema),
});
export type Initiative = z.infer<typeof initiativeSchema>;
