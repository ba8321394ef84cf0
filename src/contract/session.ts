import * as z from 'zod/mini';
import { choiceSchema, emailSchema } from './form-text.ts';
import { lenient } from './lenient.ts';
import { openEnum } from './open-enum.ts';
import { instantSchema } from './time.ts';
import { LANGUAGES } from './vocabulary.ts';

/** What a link opens: the desk of an initiative, or one municipality's checklist in it. */
export const scopeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('desk'), initiative: choiceSchema }),
  z.strictObject({
    kind: z.literal('checklist'),
    initiative: choiceSchema,
    municipality: z.string().check(z.regex(/^\d{4}$/)),
  }),
]);
export type Scope = z.infer<typeof scopeSchema>;

/** `POST /edit-links`: asks for a link by mail. The answer is always the same 202. */
export const editLinkRequestSchema = z.strictObject({
  email: emailSchema,
  scope: scopeSchema,
  /** Of the mail; bokmål when absent. */
  language: z.optional(z.enum(LANGUAGES)),
});
export type EditLinkRequest = z.infer<typeof editLinkRequestSchema>;

/** `POST /sessions`: redeems a link. */
export const sessionRequestSchema = z.strictObject({ link: z.string().check(z.regex(/^[\w-]{20,100}$/)) });

/** What a redeemed link gives: a bearer token for its scope. */
export const sessionSchema = z.object({
  token: z.string(),
  scope: z.object({
    kind: openEnum(['desk', 'checklist']),
    initiative: z.string(),
    /** Number of the one municipality that it is for. */
    municipality: lenient(z.string()),
  }),
  expiresAt: instantSchema,
});
export type Session = z.infer<typeof sessionSchema>;
