import * as z from 'zod/mini';
import { type Members, membersSchema } from '../../../src/contract/index.ts';

/** What is said about a whole list of members or events. */
export type ListDescription = Pick<Members, 'source' | 'licence' | 'asOf'>;

const listDescriptionSchema = z.pick(membersSchema, { source: true, licence: true, asOf: true });

/** A description out of its columns, two of them JSON; `undefined` without a date, which every list has. */
export const parseDescription = (
  asOf: string | null,
  source: string | null,
  licence: string | null,
): ListDescription | undefined =>
  asOf === null
    ? undefined
    : z.parse(listDescriptionSchema, { asOf, source: parseColumn(source), licence: parseColumn(licence) });

function parseColumn(text: string | null): unknown {
  return text === null ? undefined : JSON.parse(text);
}
