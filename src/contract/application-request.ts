import * as z from 'zod/mini';
import {
  ACTIVITIES,
  APPLICATION_LIMITS,
  EXPECTATION_ANSWERS,
  ORGANISATION_SOURCES,
  SIGNER_ROLES,
  SIGNING_CHOICES,
} from './application-vocabulary.ts';
import type { FieldCode } from './field-codes.ts';
import {
  choiceSchema,
  emailSchema,
  lineSchema,
  linesSchema,
  organisationNumberSchema,
  phoneSchema,
  websiteSchema,
} from './form-text.ts';
import { LANGUAGES, MEASURE_STATUSES, SECTOR_STANDARDS, SIZE_BANDS } from './vocabulary.ts';

const { name, title, measure, text, reference, measures, attending, firstYear, lastYear } = APPLICATION_LIMITS;
const code = (code: FieldCode) => code;

const personSchema = {
  name: lineSchema(name),
  title: z.optional(lineSchema(title)),
  email: emailSchema,
  phone: z.optional(phoneSchema),
};

const attendingSchema = z.int(code('number')).check(z.gte(1, code('number')), z.lte(attending, code('too-many')));

/**
 * What a company sends: `POST /initiatives/{id}/applications`. Unknown fields are refused. Ids of tiers, criteria and
 * the like are checked against the initiative by `checkApplication` of the domain.
 */
export const applicationRequestSchema = z.strictObject({
  /** Language of the mails. */
  language: z.enum(LANGUAGES),
  /** Where the company is active. */
  relevance: z.strictObject({
    area: choiceSchema,
    /** Where the area asks for it. */
    activity: z.optional(z.enum(ACTIVITIES)),
    explanation: z.optional(linesSchema(text)),
  }),
  organisation: z.strictObject({
    number: organisationNumberSchema,
    name: lineSchema(name),
    /** Code of the legal form, such as `AS`. */
    form: z.optional(z.string().check(z.regex(/^[A-Z]{2,4}$/))),
    sector: z.optional(
      z.strictObject({
        section: z.string().check(z.regex(/^[A-V]$/)),
        code: z.optional(z.string().check(z.regex(/^\d{2}\.\d{3}$/))),
        standard: z.enum(SECTOR_STANDARDS),
      }),
    ),
    municipality: z.optional(z.strictObject({ number: z.string().check(z.regex(/^\d{4}$/)), name: lineSchema(name) })),
    size: z.optional(z.enum(SIZE_BANDS)),
    website: z.optional(websiteSchema),
    /** A sentence or two for the directory. */
    text: z.optional(linesSchema(text)),
    source: z.enum(ORGANISATION_SOURCES),
  }),
  tier: choiceSchema,
  /** For tiers that cost something. */
  invoice: z.optional(z.strictObject({ email: emailSchema, reference: z.optional(lineSchema(reference)) })),
  criteria: z.strictObject({ version: choiceSchema, accepted: z.array(choiceSchema).check(z.maxLength(50)) }),
  measures: z
    .array(
      z.strictObject({
        title: lineSchema(measure),
        area: z.optional(choiceSchema),
        status: z.enum(MEASURE_STATUSES),
        year: z.optional(z.int(code('year')).check(z.gte(firstYear, code('year')), z.lte(lastYear, code('year')))),
      }),
    )
    .check(z.minLength(1, code('missing')), z.maxLength(measures, code('too-many'))),
  expectations: z
    .array(
      z.strictObject({
        id: choiceSchema,
        answer: z.enum(EXPECTATION_ANSWERS),
        certificate: z.optional(choiceSchema),
        comment: z.optional(linesSchema(text)),
      }),
    )
    .check(z.maxLength(50)),
  /** Who signs. */
  leader: z.strictObject({ role: z.enum(SIGNER_ROLES), ...personSchema }),
  contact: z.strictObject(personSchema),
  signing: z.discriminatedUnion('choice', [
    z.strictObject({ choice: z.literal(SIGNING_CHOICES[0]), event: choiceSchema, attending: attendingSchema }),
    z.strictObject({ choice: z.literal(SIGNING_CHOICES[1]), event: choiceSchema, attending: attendingSchema }),
    z.strictObject({ choice: z.literal(SIGNING_CHOICES[2]) }),
  ]),
  message: z.optional(linesSchema(text)),
  /** Ids of the purposes that somebody agreed to; only those whose basis is consent ask. */
  consents: z.optional(z.array(choiceSchema).check(z.maxLength(20))),
  /** Against machines; no part of what is sent again under the same key. */
  defence: z.optional(
    z.strictObject({
      /** As `ticket.json` gave it. */
      ticket: z.optional(z.string().check(z.maxLength(500))),
      /** The solved challenge, ALTCHA's payload in base64. */
      solution: z.optional(z.string().check(z.maxLength(4000))),
      /** A field that people do not see. */
      trap: z.optional(z.string().check(z.maxLength(1000))),
    }),
  ),
});
/** An application as the server keeps it: clean and whole. */
export type ApplicationRequest = z.infer<typeof applicationRequestSchema>;
