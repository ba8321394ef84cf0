import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { type EndpointIndex, endpointIndexSchema } from '../../../../src/contract/index.ts';
import type { Database } from '../../db/database.ts';

/** What the endpoint says about itself; the rest of its index follows from the initiatives. */
export type EndpointDescription = Pick<EndpointIndex, 'name' | 'example' | 'embedding'>;

export const endpointDescriptionSchema = z.pick(endpointIndexSchema, { name: true, example: true, embedding: true });

/** The endpoint's description; `undefined` until one has been imported. */
export async function findEndpoint(db: Database): Promise<EndpointDescription | undefined> {
  const row = await db.selectFrom('endpoint').select('body').executeTakeFirst();
  return row === undefined ? undefined : parseEndpoint(row.body);
}

function parseEndpoint(body: string): EndpointDescription {
  const value: unknown = JSON.parse(body);
  return z.parse(endpointDescriptionSchema, value);
}

/** Stores the endpoint's description. */
export async function saveEndpoint(db: Database, description: EndpointDescription): Promise<void> {
  const row = { body: JSON.stringify(description), revision: randomUUID() };
  await db
    .insertInto('endpoint')
    .values({ id: 1, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}
