import * as z from 'zod/mini';
import { lenient } from '../../../../src/contract/lenient.ts';
import { rows } from '../../../../src/contract/rows.ts';

const addressSchema = z.object({ kommune: lenient(z.string()), kommunenummer: lenient(z.string()) });

/** A unit of the register as far as it is read here; its names are the register's. */
export const unitSchema = z.object({
  organisasjonsnummer: z.string(),
  navn: lenient(z.string()),
  organisasjonsform: lenient(z.object({ kode: lenient(z.string()) })),
  forretningsadresse: lenient(addressSchema),
  naeringskode1: lenient(z.object({ kode: lenient(z.string()) })),
  antallAnsatte: lenient(z.int()),
  hjemmeside: lenient(z.string()),
  konkurs: lenient(z.boolean()),
  underAvvikling: lenient(z.boolean()),
  underTvangsavviklingEllerTvangsopplosning: lenient(z.boolean()),
  slettedato: lenient(z.string()),
});
export type Unit = z.infer<typeof unitSchema>;

/** Every page of a search has it; without a hit there is nothing else. */
const pageSchema = z.object({});

/** A page of units that were searched for. */
export const unitsSchema = z.object({
  _embedded: z.optional(z.object({ enheter: rows(unitSchema) })),
  page: pageSchema,
});

const branchSchema = z.object({
  organisasjonsnummer: z.string(),
  navn: z.string(),
  beliggenhetsadresse: addressSchema,
  nedleggelsesdato: lenient(z.string()),
  slettedato: lenient(z.string()),
});

/** A page of branches. */
export const branchesSchema = z.object({
  _embedded: z.optional(z.object({ underenheter: rows(branchSchema) })),
  page: pageSchema,
});
