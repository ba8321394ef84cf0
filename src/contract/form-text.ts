import * as z from 'zod/mini';
import { cleanText } from './clean-text.ts';
import type { FieldCode } from './field-codes.ts';
import { hasNationalIdentityNumber } from './national-identity-number.ts';
import { parseOrganisationNumber } from './organisation-number.ts';
import { parsePhoneNumber } from './phone-number.ts';
import { parseWebsite } from './website.ts';

/*
 * What people type into forms. Each schema first makes the text clean, then checks it; its messages are codes of
 * `FIELD_CODES`, never sentences.
 */

const code = (code: FieldCode) => code;
const MAX_EMAIL = 254;

/** Characters as people count them. */
const segmenter = new Intl.Segmenter();
const fits = (text: string, length: number): boolean =>
  text.length <= length || [...segmenter.segment(text)].length <= length;

/** Longer than any text may be in UTF-16: what is beyond is not even counted. */
const ROOM = 16;

const cleaned = (max: number) =>
  z.string().check(
    z.maxLength(max * ROOM, { error: code('too-long'), abort: true }),
    z.overwrite(cleanText),
    z.minLength(1, { error: code('missing'), abort: true }),
    z.refine((text: string) => fits(text, max), code('too-long')),
    z.refine((text: string) => !hasNationalIdentityNumber(text), code('national-identity-number')),
  );

/** One line: a name, a title. Line breaks are refused. */
export const lineSchema = (max: number) => cleaned(max).check(z.regex(/^[^\n\t]*$/, code('line-break')));

/** Text of several lines. */
export const linesSchema = cleaned;

/** Text of several lines that may also be taken away, by an empty one. */
export const clearableSchema = (max: number) =>
  z.string().check(
    z.maxLength(max * ROOM, { error: code('too-long'), abort: true }),
    z.overwrite(cleanText),
    z.refine((text: string) => fits(text, max), code('too-long')),
    z.refine((text: string) => !hasNationalIdentityNumber(text), code('national-identity-number')),
  );

/** Id of something that the initiative offers; whether it does, the rules of the domain say. */
export const choiceSchema = z
  .string(code('missing'))
  .check(z.minLength(1, { error: code('missing'), abort: true }), z.regex(/^[\w-]{1,64}$/, code('invalid')));

/** A value that somebody types in one of many ways, and its one form; `undefined` is none. */
const written = (parse: (text: string) => string | undefined, error: FieldCode, max: number) =>
  z.string().check(
    z.maxLength(max * ROOM, { error: code('too-long'), abort: true }),
    z.overwrite(cleanText),
    z.minLength(1, { error: code('missing'), abort: true }),
    z.refine((text: string) => !hasNationalIdentityNumber(text), {
      error: code('national-identity-number'),
      abort: true,
    }),
    // An address would hide the digits of a number by encoding them, so they were looked for before.
    z.overwrite((text: string) => parse(text) ?? text),
    z.refine((text: string) => parse(text) !== undefined, error),
  );

/** Nine digits with a right check digit. */
export const organisationNumberSchema = written(parseOrganisationNumber, 'organisation-number', 40);

/** In international form, or five digits. */
export const phoneSchema = written(parsePhoneNumber, 'phone', 40);

/** The address of a website, `https` where nothing was said. */
export const websiteSchema = written(parseWebsite, 'website', 300);

/** An e-mail address: what a mail server can be handed, not every form that the standard knows. */
export const emailSchema = written(parseEmail, 'email', MAX_EMAIL);

function parseEmail(text: string): string | undefined {
  if (text.length > MAX_EMAIL || !/^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+$/.test(text)) return undefined;
  const [local = '', domain = ''] = text.split('@');
  const isLocal = local.length <= 64 && !/^\.|\.\.|\.$/.test(local);
  return isLocal && /^(?!-)[^.]+(\.[^.]+)*\.[^.\d][^.]+$/.test(domain) ? text : undefined;
}
