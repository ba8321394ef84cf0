import * as z from 'zod/mini';
import { emailSchema } from '../../../../src/contract/form-text.ts';
import type { Initiative } from '../../../../src/contract/index.ts';

/**
 * Where the secretariat of an initiative is written to: where the operator says, else the first contact of the initiative
 * that has an address; `undefined` when there is none.
 */
export const secretariatOf = ({ contacts }: Initiative, configured?: string): string | undefined =>
  configured ?? contacts.map(({ email }) => email).find((email) => z.safeParse(emailSchema, email).success);
