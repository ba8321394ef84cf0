import * as z from 'zod/mini';
import { ORGANISATION_STATES } from './application-vocabulary.ts';
import { lenient } from './lenient.ts';
import { municipalitySchema, sectorSchema } from './member.ts';
import { openEnum } from './open-enum.ts';
import { rows } from './rows.ts';
import { SIZE_BANDS } from './vocabulary.ts';

/** A company as the register of business enterprises knows it: `GET /organisations/{number}.json`. */
export const organisationSchema = z.object({
  number: z.string(),
  state: openEnum(ORGANISATION_STATES),
  name: lenient(z.string()),
  /** Code of the legal form. */
  form: lenient(z.string()),
  sector: lenient(sectorSchema),
  municipality: lenient(municipalitySchema),
  /** Absent when the register withholds it; that is not zero. */
  size: lenient(openEnum(SIZE_BANDS)),
  website: lenient(z.string()),
  /** Branches in the municipalities that were asked for. */
  branches: lenient(rows(z.object({ number: z.string(), name: z.string(), municipality: municipalitySchema }))),
});
export type Organisation = z.infer<typeof organisationSchema>;

/** Companies by name: `GET /organisations.json?query=`. */
export const organisationsSchema = z.object({
  organisations: rows(
    z.object({ number: z.string(), name: z.string(), form: lenient(z.string()), place: lenient(z.string()) }),
  ),
  /** `unavailable` when the register does not answer; then the list is empty and says nothing. */
  state: lenient(openEnum(ORGANISATION_STATES)),
});
export type Organisations = z.infer<typeof organisationsSchema>;
