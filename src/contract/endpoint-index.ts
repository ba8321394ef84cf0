import * as z from 'zod/mini';
import { lenient } from './lenient.ts';
import { openEnum } from './open-enum.ts';
import { rows } from './rows.ts';
import { localizedTextSchema } from './text.ts';
import { VIEWS } from './vocabulary.ts';

/** What an endpoint offers: `GET {endpoint}/index.json`. */
export const endpointIndexSchema = z.object({
  contractVersion: z.string(),
  name: localizedTextSchema,
  initiatives: rows(z.object({ id: z.string(), title: localizedTextSchema, views: z.array(openEnum(VIEWS)) })),
  /** Nobody's real data: a test application may be sent here, and is withdrawn again. */
  example: lenient(z.boolean()),
  embedding: lenient(z.object({ origins: z.array(z.string()) })),
});
export type EndpointIndex = z.infer<typeof endpointIndexSchema>;
