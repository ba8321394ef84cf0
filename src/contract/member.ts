import * as z from 'zod/mini';
import { targetSchema } from './initiative.ts';
import { lenient } from './lenient.ts';
import { openEnum } from './open-enum.ts';
import { progressSummarySchema } from './progress.ts';
import { rows } from './rows.ts';
import { localizedTextSchema } from './text.ts';
import { calendarDateSchema, coarseDateSchema } from './time.ts';
import { MEASURE_STATUSES, MEMBER_KINDS, MEMBER_STATUSES, SECTOR_STANDARDS, SIZE_BANDS, TIERS } from './vocabulary.ts';

/** Section of the standard industrial classification; `section` is its letter, `code` the finer `NN.NNN`. */
export const sectorSchema = z.object({
  section: z.string().check(z.regex(/^[A-V]$/)),
  code: lenient(z.string()),
  standard: openEnum(SECTOR_STANDARDS),
  title: localizedTextSchema,
});
export type Sector = z.infer<typeof sectorSchema>;

/** A municipality: 4-character number (`0301`) and name. */
export const municipalitySchema = z.object({ number: z.string().check(z.regex(/^\d{4}$/)), name: z.string() });
export type Municipality = z.infer<typeof municipalitySchema>;

/** A climate measure, done or planned. */
export const measureSchema = z.object({
  title: localizedTextSchema,
  status: openEnum(MEASURE_STATUSES),
  year: lenient(z.int()),
});
export type Measure = z.infer<typeof measureSchema>;

/**
 * A member as everybody may see it. There is no place for a contact person, and none for an address:
 * a sole proprietor's is a home.
 */
export const memberSchema = z.object({
  id: z.string().check(z.regex(/^[\w-]{1,64}$/)),
  kind: openEnum(MEMBER_KINDS),
  name: z.string(),
  /** Organisation number (nine digits), or the municipality number for a municipality. */
  number: lenient(z.string()),
  tier: lenient(openEnum(TIERS)),
  sector: lenient(sectorSchema),
  municipality: lenient(municipalitySchema),
  size: lenient(openEnum(SIZE_BANDS)),
  since: lenient(coarseDateSchema),
  status: openEnum(MEMBER_STATUSES),
  statusReason: lenient(localizedTextSchema),
  text: lenient(localizedTextSchema),
  url: lenient(z.string()),
  logo: lenient(z.object({ url: z.string(), width: z.int(), height: z.int() })),
  targets: lenient(rows(targetSchema)),
  measures: lenient(rows(measureSchema)),
  /** Where the member reports its progress, by name. */
  reportingPlatform: lenient(z.string()),
  /** The newest report that has been delivered. */
  report: lenient(z.object({ year: z.int(), url: lenient(z.string()) })),
  /** How far a municipality has come on the checklist. */
  progress: lenient(progressSummarySchema),
  asOf: lenient(calendarDateSchema),
});
export type Member = z.infer<typeof memberSchema>;
